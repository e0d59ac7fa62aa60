package parallax.intake.page;

import parallax.article.Cut;
import parallax.article.Masthead;
import parallax.intake.clean.StrayLine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes lines out of an article that are no part of it though they stand inside: invitations to
/// read more, to sign up, to share; credits; the headline and the byline once more.
final class LineFilter {
    /// What a page reads out to those who can't see a link's sign.
    private static final Pattern NEW_TAB =
            Pattern.compile(
                    ",? \\(?opens (?:in a )?new (?:tab|window)\\)?", Pattern.CASE_INSENSITIVE);

    private static final int LONG = 60;
    private static final int SHORTEST = 3;
    private static final int BYLINE_PLACES = 3;

    private final Masthead masthead;
    private final List<Cut> cuts = new ArrayList<>();

    LineFilter(Masthead masthead) {
        this.masthead = masthead;
    }

    /// What was taken out.
    List<Cut> cuts() {
        return cuts;
    }

    List<String> filtered(List<String> paragraphs) {
        var kept = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (String printed : paragraphs) {
            var paragraph = NEW_TAB.matcher(printed).replaceAll("");
            var reason = reasonAgainst(printed, kept.size());
            if (!reason.isEmpty()) {
                cuts.add(new Cut(paragraph, reason));
            } else if (paragraph.length() > LONG && !seen.add(paragraph)) {
                cuts.add(new Cut(paragraph, "stands there twice"));
            } else {
                kept.add(paragraph);
            }
        }
        return kept;
    }

    private String reasonAgainst(String paragraph, int place) {
        var stray = StrayLine.reasonAgainst(paragraph);
        if (stray.isPresent()) {
            return stray.get();
        }
        if (paragraph.length() < SHORTEST) {
            return "page clutter";
        }
        if (masthead.headline().filter(paragraph::equalsIgnoreCase).isPresent()) {
            return "repeated headline";
        }
        return place < BYLINE_PLACES && paragraph.length() < LONG && isByline(paragraph)
                ? "byline"
                : "";
    }

    private boolean isByline(String paragraph) {
        var names = paragraph.toLowerCase(Locale.ROOT).replaceFirst("^by ", "");
        return masthead.byline().stream()
                .anyMatch(name -> names.equals(name.toLowerCase(Locale.ROOT)));
    }
}
