package parallax.intake.document;

import static parallax.intake.document.StyledParagraph.Rank.CHIEF_HEADING;
import static parallax.intake.document.StyledParagraph.Rank.TITLE;

import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;
import parallax.intake.draft.Draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the articles in a document, mostly one.
///
/// A second one begins where another title stands, or a heading of the first order at the top of a
/// new page, if enough text follows each.
final class Sections {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int FEWEST_WORDS = 60;

    /// Menus of a page that was saved as a document may stand before its title.
    private static final int LAST_PLACE = 12;

    private Sections() {}

    static List<Draft> drafts(List<StyledParagraph> paragraphs, Masthead told) {
        var parts = parts(paragraphs);
        boolean several = parts.size() > 1 && parts.stream().allMatch(Sections::isArticle);
        return several
                ? parts.stream().map(part -> draft(part, told)).toList()
                : List.of(draft(paragraphs, told));
    }

    private static List<List<StyledParagraph>> parts(List<StyledParagraph> paragraphs) {
        var parts = new ArrayList<List<StyledParagraph>>();
        for (StyledParagraph paragraph : paragraphs) {
            if (parts.isEmpty() || beginsArticle(paragraph)) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(paragraph);
        }
        return parts;
    }

    private static boolean beginsArticle(StyledParagraph paragraph) {
        return switch (paragraph.rank()) {
            case TITLE -> true;
            case CHIEF_HEADING -> paragraph.startsPage();
            case HEADING, TEXT -> false;
        };
    }

    private static boolean isArticle(List<StyledParagraph> part) {
        return part.stream()
                        .flatMap(paragraph -> SPACES.splitAsStream(paragraph.text()))
                        .limit(FEWEST_WORDS)
                        .count()
                == FEWEST_WORDS;
    }

    /// A title is lifted here; where no style tells, the text's own shape may later.
    private static Draft draft(List<StyledParagraph> part, Masthead told) {
        var first = part.stream().limit(LAST_PLACE).filter(Sections::isHeadline).findFirst();
        var texts =
                part.stream()
                        .filter(paragraph -> first.filter(paragraph::equals).isEmpty())
                        .map(StyledParagraph::text)
                        .toList();
        var headline =
                first.map(paragraph ->
                                Masthead.EMPTY.with(
                                        Field.HEADLINE, Provenance.PAGE, paragraph.text()))
                        .orElse(Masthead.EMPTY);
        int before = first.map(part::indexOf).orElse(0);
        return Draft.of(headline.or(told), texts).withoutStart(before);
    }

    private static boolean isHeadline(StyledParagraph paragraph) {
        return paragraph.rank() == TITLE || paragraph.rank() == CHIEF_HEADING;
    }
}
