package parallax.ui.reader;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.article.Masthead;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;

/// The small print about an article: how long it is, when and by whom it was published.
final class HeaderWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int ISO_DAY = 10;

    private static final int MOST_CUTS = 14;
    private static final int LONGEST_CUT = 70;

    private HeaderWords() {}

    /// Such as "564 words · 19 Jun 2024 · Robyn Dixon".
    static String facts(Article article) {
        Masthead masthead = article.masthead();
        var facts = new ArrayList<String>();
        facts.add(ReaderWords.say("header.words", Letters.wordCount(article.body())));
        masthead.published().map(HeaderWords::day).ifPresent(facts::add);
        if (!masthead.byline().isEmpty()) {
            facts.add(String.join(", ", masthead.byline()));
        }
        if (!article.cuts().isEmpty()) {
            facts.add(ReaderWords.say("header.cuts", article.cuts().size()));
        }
        return String.join(ReaderWords.say("header.facts"), facts);
    }

    /// What was left out of the article, a line each, with its reason.
    static String cuts(Article article) {
        var lines = new ArrayList<String>();
        for (Cut cut : article.cuts().stream().limit(MOST_CUTS).toList()) {
            var words = cut.text().lines().findFirst().orElse("");
            lines.add(
                    ReaderWords.say(
                            "header.cut",
                            cut.reason().words(),
                            words.length() <= LONGEST_CUT
                                    ? words
                                    : words.substring(0, LONGEST_CUT) + "…"));
        }
        int more = article.cuts().size() - lines.size();
        if (more > 0) {
            lines.add(ReaderWords.say("header.cuts.more", more));
        }
        return String.join("\n", lines);
    }

    static String shares(RoleShares shares) {
        return ReaderWords.say(
                "header.shares", shares.shared(), shares.reworded(), shares.unique());
    }

    /// The day of an ISO moment; anything else as printed.
    static String day(String published) {
        if (published.length() < ISO_DAY) {
            return published;
        }
        try {
            return LocalDate.parse(published.substring(0, ISO_DAY)).format(DAY);
        } catch (DateTimeException _) {
            return published;
        }
    }
}
