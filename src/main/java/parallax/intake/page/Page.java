package parallax.intake.page;

import org.jsoup.Jsoup;

import parallax.article.Cut;
import parallax.article.Masthead;

import java.util.ArrayList;
import java.util.List;

/// The article of a saved web page.
///
/// @param paragraphs its body, in order; none where the page has no text
/// @param cuts what of the page was left out, in order
public record Page(Masthead masthead, List<String> paragraphs, List<Cut> cuts) {
    public Page {
        paragraphs = List.copyOf(paragraphs);
        cuts = List.copyOf(cuts);
    }

    /// Reads the source of a page. Nothing in it runs, and nothing is loaded. O(length).
    public static Page read(String html) {
        var document = Jsoup.parse(html);
        var facts = PageFacts.of(document);
        var clutter = new Clutter(document);
        clutter.remove();
        var cuts = new ArrayList<>(clutter.cuts());
        var found = ArticleFinder.paragraphs(document);
        var judge = facts.body().map(Judge::new);
        var judged = judge.map(one -> one.judged(found)).orElse(found);
        judge.ifPresent(one -> cuts.addAll(one.cuts()));
        var filter = new LineFilter(facts.masthead());
        var paragraphs = filter.filtered(judged);
        cuts.addAll(filter.cuts());
        return new Page(facts.masthead(), paragraphs, cuts);
    }
}
