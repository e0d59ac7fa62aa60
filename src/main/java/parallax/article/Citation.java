package parallax.article;

import parallax.text.LineBreaks;
import parallax.text.Span;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How an article is cited: who published it, under which headline, and when.
public final class Citation {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int ISO_DAY = 10;

    private Citation() {}

    /// Such as: Coastal Wire, “Bell raised”, 11 March 2025.
    public static String of(Article article) {
        var parts = new ArrayList<>(List.of(ArticleNames.of(article)));
        var masthead = article.masthead();
        masthead.headline().ifPresent(headline -> parts.add("“" + headline + "”"));
        masthead.published().ifPresent(published -> parts.add(day(published)));
        return String.join(", ", parts);
    }

    /// Words of its body in quotation marks, and below them the citation with the paragraph.
    public static String quoting(Article article, Span words) {
        int paragraph = 1 + new LineBreaks(article.body()).lineOf(words.start());
        return "“%s”\n%s, paragraph %,d\n"
                .formatted(words.of(article.body()).strip(), of(article), paragraph);
    }

    private static String day(String published) {
        try {
            var day = published.substring(0, Math.min(ISO_DAY, published.length()));
            return LocalDate.parse(day).format(DAY);
        } catch (DateTimeException _) {
            return published;
        }
    }
}
