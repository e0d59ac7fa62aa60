package parallax.intake.pdf;

import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;
import parallax.intake.clean.Byline;
import parallax.intake.clean.Cleaner;
import parallax.intake.draft.Draft;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Finds the headlines among the paragraphs of a PDF by the size of their type, and the articles
/// under them.
final class PdfArticles {
    private static final double LARGER = 1.3;
    private static final double AS_LARGE = 0.9;
    private static final int LONGEST_HEADLINE = 250;
    private static final int FEWEST_WORDS = 60;

    /// How many paragraphs may stand between a headline and its byline: a second headline, a place.
    private static final int BETWEEN = 2;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<PdfParagraph> paragraphs;
    private final float bodySize;
    private final float largest;

    PdfArticles(List<PdfParagraph> paragraphs) {
        this.paragraphs = joinHeadlines(paragraphs, usualSize(paragraphs));
        bodySize = usualSize(paragraphs);
        largest =
                (float)
                        this.paragraphs.stream()
                                .filter(this::isHeadline)
                                .mapToDouble(PdfParagraph::size)
                                .max()
                                .orElse(0);
    }

    List<Draft> drafts(Masthead told) {
        var parts = new ArrayList<List<PdfParagraph>>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (parts.isEmpty() || beginsArticle(i)) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(paragraphs.get(i));
        }
        var articles = joinShort(parts);
        return articles.stream().map(part -> draft(part, told)).map(Cleaner::cleaned).toList();
    }

    /// What is too short for an article belongs to its neighbour: the name of a paper, a box.
    private static List<List<PdfParagraph>> joinShort(List<List<PdfParagraph>> parts) {
        var joined = new ArrayList<List<PdfParagraph>>();
        for (List<PdfParagraph> part : parts) {
            if (!joined.isEmpty() && (isShort(part) || isShort(joined.getLast()))) {
                joined.getLast().addAll(part);
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private static boolean isShort(List<PdfParagraph> part) {
        return part.stream()
                        .flatMap(paragraph -> SPACES.splitAsStream(paragraph.text()))
                        .limit(FEWEST_WORDS)
                        .count()
                < FEWEST_WORDS;
    }

    private boolean beginsArticle(int place) {
        var paragraph = paragraphs.get(place);
        return isHeadline(paragraph)
                && (paragraph.size() >= AS_LARGE * largest || hasByline(place));
    }

    private boolean hasByline(int headline) {
        return paragraphs
                .subList(headline + 1, Math.min(paragraphs.size(), headline + 1 + BETWEEN))
                .stream()
                .anyMatch(paragraph -> Byline.of(paragraph.text()).isPresent());
    }

    private boolean isHeadline(PdfParagraph paragraph) {
        return paragraph.size() >= LARGER * bodySize
                && paragraph.text().length() <= LONGEST_HEADLINE
                && paragraph.text().indexOf(' ') > 0;
    }

    private Draft draft(List<PdfParagraph> part, Masthead told) {
        var headline =
                part.stream()
                        .filter(this::isHeadline)
                        .filter(one -> one.size() >= AS_LARGE * largestIn(part))
                        .findFirst();
        var texts =
                part.stream()
                        .filter(one -> headline.filter(one::equals).isEmpty())
                        .map(PdfParagraph::text)
                        .toList();
        var masthead =
                headline.map(one ->
                                Masthead.EMPTY.with(Field.HEADLINE, Provenance.PAGE, one.text()))
                        .orElse(Masthead.EMPTY);
        int before = headline.map(part::indexOf).orElse(0);
        return Draft.of(masthead.or(told), texts).withoutStart(before);
    }

    private double largestIn(List<PdfParagraph> part) {
        return part.stream()
                .filter(this::isHeadline)
                .mapToDouble(PdfParagraph::size)
                .max()
                .orElse(0);
    }

    /// Two lines of a headline may stand too far apart for one paragraph.
    private static List<PdfParagraph> joinHeadlines(List<PdfParagraph> all, float bodySize) {
        var joined = new ArrayList<PdfParagraph>();
        for (PdfParagraph next : all) {
            var last = joined.isEmpty() ? next : joined.getLast();
            boolean isOne =
                    !joined.isEmpty()
                            && next.size() >= LARGER * bodySize
                            && Math.abs(next.size() - last.size()) < 0.6f
                            && next.page() == last.page()
                            && last.text().length() + next.text().length() < LONGEST_HEADLINE;
            if (isOne) {
                joined.removeLast();
                joined.add(
                        new PdfParagraph(
                                last.text() + " " + next.text(), last.size(), last.page()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /// The size in which most letters are set.
    private static float usualSize(List<PdfParagraph> paragraphs) {
        var letters = new TreeMap<Float, Integer>();
        for (PdfParagraph paragraph : paragraphs) {
            float size = Math.round(paragraph.size() * 2) / 2f;
            letters.merge(size, paragraph.text().length(), Integer::sum);
        }
        return letters.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse(0f);
    }
}
