package parallax.intake.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import parallax.article.Masthead;
import parallax.intake.clean.Patterns;
import parallax.intake.draft.Draft;
import parallax.intake.draft.Remark;

import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;

/// The way from the source of a web page to its article.
public final class Page {
    /// A page of more elements is no article as it was published; its paragraphs are taken as they
    /// come.
    private static final int MOST_ELEMENTS = 40_000;

    /// Who has to pay for less than that, in characters, has not seen it all.
    private static final int TEASER = 1_500;

    /// Shorter bodies are not articles if there is a wall too.
    private static final int SCRAP = 400;

    private static final Pattern WALL =
            Pattern.compile(Patterns.anyOf(Page.class, "walls.txt"), Pattern.CASE_INSENSITIVE);

    /// Deeper elements are taken out of those around them.
    private static final int DEEPEST = 256;

    private Page() {}

    /// Reads the source of a page. Nothing in it runs, and nothing is loaded. O(length).
    ///
    /// @throws java.io.UncheckedIOException when `html` can't be read to its end
    public static Draft read(Reader html) {
        var document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        var facts = PageFacts.of(document);
        return document.stream().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS
                ? asItComes(document, facts.masthead())
                : article(document, facts);
    }

    private static Draft article(Document document, PageFacts facts) {
        var cuttings = new Cuttings(document.body());
        new Clutter(document, cuttings).remove();
        var found = ArticleFinder.paragraphs(document);
        var judged =
                facts.body().map(body -> new Judge(body, cuttings).judged(found)).orElse(found);
        var kept = new LineFilter(facts.masthead(), cuttings).filtered(judged);
        var draft = new Draft(facts.masthead(), cuttings.pieces(kept));
        return isWalledOff(draft, facts) ? draft.with(new Remark.OnlyTeaser()) : draft;
    }

    /// Whether most of the article stayed behind a barrier: the page says so to machines, or it
    /// says little else to its readers.
    private static boolean isWalledOff(Draft draft, PageFacts facts) {
        boolean isWall =
                draft.length() < SCRAP
                        && draft.pieces().stream()
                                .anyMatch(piece -> WALL.matcher(piece.text()).find());
        return isWall || (facts.isPaidFor() && draft.length() < TEASER);
    }

    private static Draft asItComes(Document document, Masthead masthead) {
        return Draft.of(masthead, texts(PageText.paragraphs(document.body())));
    }

    /// The paragraphs of a piece of HTML that is an article and nothing else. O(length).
    public static List<String> paragraphs(String html) {
        return texts(PageText.paragraphs(Parser.parseBodyFragment(html, "").body()));
    }

    private static List<String> texts(List<PageParagraph> paragraphs) {
        return paragraphs.stream().map(PageParagraph::text).toList();
    }
}
