package parallax.intake.page;

import parallax.article.CutReason;
import parallax.article.Masthead;
import parallax.intake.clean.Byline;
import parallax.intake.clean.PrintedDate;
import parallax.intake.clean.StrayLine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final int HEAD = 3;

    private final Masthead masthead;
    private final Cuttings cuttings;

    LineFilter(Masthead masthead, Cuttings cuttings) {
        this.masthead = masthead;
        this.cuttings = cuttings;
    }

    List<PageParagraph> filtered(List<PageParagraph> paragraphs) {
        var kept = new ArrayList<PageParagraph>();
        var seen = new HashSet<String>();
        for (PageParagraph printed : paragraphs) {
            var text = NEW_TAB.matcher(printed.text()).replaceAll("");
            var reason =
                    reasonAgainst(printed.text(), kept.size())
                            .or(() ->
                                    text.length() > LONG && !seen.add(text)
                                            ? Optional.of(CutReason.TWICE)
                                            : Optional.empty());
            reason.ifPresentOrElse(
                    why -> cuttings.cut(printed, why), () -> kept.add(printed.reading(text)));
        }
        return kept;
    }

    private Optional<CutReason> reasonAgainst(String paragraph, int place) {
        var stray = StrayLine.reasonAgainst(paragraph);
        if (stray.isPresent()) {
            return stray;
        }
        if (paragraph.length() < SHORTEST) {
            return Optional.of(CutReason.CLUTTER);
        }
        if (masthead.headline().filter(paragraph::equalsIgnoreCase).isPresent()) {
            return Optional.of(CutReason.REPEATED_HEADLINE);
        }
        return place < HEAD && paragraph.length() < LONG
                ? reasonInHead(paragraph)
                : Optional.empty();
    }

    private Optional<CutReason> reasonInHead(String line) {
        if (isByline(line) || Byline.of(line).isPresent()) {
            return Optional.of(CutReason.BYLINE);
        }
        return PrintedDate.matches(line) ? Optional.of(CutReason.DATE) : Optional.empty();
    }

    private boolean isByline(String paragraph) {
        var names = paragraph.toLowerCase(Locale.ROOT).replaceFirst("^by ", "");
        return masthead.byline().stream()
                .anyMatch(name -> names.equals(name.toLowerCase(Locale.ROOT)));
    }
}
