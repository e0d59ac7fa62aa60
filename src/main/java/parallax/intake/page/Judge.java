package parallax.intake.page;

import static java.util.stream.Collectors.joining;

import org.jsoup.Jsoup;

import parallax.article.CutReason;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Holds what was found against what the page itself tells machines its article is (`articleBody`
/// of schema.org): paragraphs that it doesn't know are no part of the article.
final class Judge {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double ALIKE = 0.6;
    private static final double KNOWN = 0.5;
    private static final int ENOUGH = 400;
    private static final int SHORT = 60;
    private static final int LONG = 150;

    private final List<String> told;
    private final Set<String> toldRuns;
    private final Cuttings cuttings;

    /// @param body as the page tells it, with or without tags
    Judge(String body, Cuttings cuttings) {
        this.cuttings = cuttings;
        told =
                PageText.paragraphs(Jsoup.parse(body.replaceAll("\\R+", "<br><br>")).body())
                        .stream()
                        .map(PageParagraph::text)
                        .toList();
        toldRuns = runs(String.join(" ", told));
    }

    /// The paragraphs that are told too; what is told where something else was found.
    List<PageParagraph> judged(List<PageParagraph> found) {
        if (toldRuns.isEmpty()) {
            return found;
        }
        var foundRuns = runs(found.stream().map(PageParagraph::text).collect(joining(" ")));
        if (share(toldRuns, foundRuns) < ALIKE) {
            boolean isArticle = told.stream().mapToInt(String::length).sum() > ENOUGH;
            return isArticle ? told.stream().map(PageParagraph::told).toList() : found;
        }
        return share(foundRuns, toldRuns) < ALIKE ? found : known(found);
    }

    /// What isn't told but stands right among what is: a short heading, or a paragraph that the
    /// page sets apart, with an ornamental initial, say.
    private List<PageParagraph> known(List<PageParagraph> found) {
        var isTold = found.stream().map(one -> share(runs(one.text()), toldRuns) >= KNOWN).toList();
        var known = new ArrayList<PageParagraph>();
        for (int i = 0; i < found.size(); i++) {
            if (isTold.get(i) || isHeading(found, i) || isSetApart(found, isTold, i)) {
                known.add(found.get(i));
            } else {
                cuttings.cut(found.get(i), CutReason.NOT_NAMED);
            }
        }
        return known;
    }

    private static boolean isHeading(List<PageParagraph> found, int place) {
        return found.get(place).length() < SHORT
                && runs(found.get(place).text()).size() <= 2
                && place > 0
                && place < found.size() - 1;
    }

    private static boolean isSetApart(List<PageParagraph> found, List<Boolean> isTold, int place) {
        return found.get(place).length() > LONG
                && (place == 0 || isTold.get(place - 1))
                && place < found.size() - 1
                && isTold.get(place + 1);
    }

    private static double share(Set<String> of, Set<String> in) {
        return of.isEmpty() ? 0 : of.stream().filter(in::contains).count() / (double) of.size();
    }

    /// Every three words in a row.
    private static Set<String> runs(String text) {
        var words =
                NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                        .filter(w -> !w.isEmpty())
                        .toList();
        var runs = new HashSet<String>();
        for (int i = 0; i + 2 < words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + 3)));
        }
        if (words.size() < 3 && !words.isEmpty()) {
            runs.add(String.join(" ", words));
        }
        return runs;
    }
}
