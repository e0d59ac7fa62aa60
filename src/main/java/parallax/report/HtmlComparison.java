package parallax.report;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import parallax.article.ArticleNames;
import parallax.collation.Collation;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.highlight.Change;
import parallax.highlight.Highlight;
import parallax.overview.Overview;
import parallax.picture.Svg;
import parallax.picture.Tint;
import parallax.session.Comparison;
import parallax.session.Layout;
import parallax.session.StatementGrid;
import parallax.text.Span;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// All articles side by side as one page of HTML: no script, nothing fetched. A passage that others
/// have leads to the next of them. What articles say is only ever put in as text.
final class HtmlComparison {
    private static final String STYLE =
            """
            body { font: 11pt/1.5 Literata, Georgia, serif; margin: 1.5em; color: #1b1f24; background: #fff; }
            h1 { font-size: 1.4em; } h2 { font-size: 1.05em; margin: 0; } h3 { font-size: 1.25em; line-height: 1.25; }
            .columns { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(19em, 1fr); gap: 2em; overflow-x: auto; align-items: start; }
            article a { color: inherit; text-decoration: none; }
            .shared { background: #dfecf9; box-shadow: -3px 0 #4a86c5; }
            .reworded { background: #fcf0cf; border-bottom: 1px dashed #a97d16; }
            .unique { border-bottom: 1px dotted #cf6464; }
            .changed { color: #b0261f; font-weight: bold; }
            :target, a:hover, a:focus { outline: 2px solid #1667d2; }
            .letter { display: inline-block; min-width: 1.5em; text-align: center; border-radius: .75em; color: #fff; font-size: .85em; }
            summary { cursor: pointer; color: #57606a; }
            .told, .legend, footer { color: #57606a; font-size: .85em; }
            .legend span { padding: 0 .4em; margin-right: .8em; }
            .pictures { display: flex; flex-wrap: wrap; gap: 2em; margin: 1em 0 2em; }
            .pictures figure { margin: 0; } .pictures figcaption { font-weight: bold; margin-bottom: .4em; }
            @media print { .columns { display: block; } article { break-before: page; } body { margin: 0; } }
            """;

    private final Comparison comparison;
    private final Collation collation;
    private final Set<String> anchors = new HashSet<>();

    private HtmlComparison(Named named) {
        comparison = named.comparison();
        collation = comparison.collation();
    }

    /// The page as text. O(length of all articles).
    static String of(Named named) {
        return "<!doctype html>\n" + new HtmlComparison(named).page(named).outerHtml() + "\n";
    }

    private Document page(Named named) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.getElementsByTag("html").attr("lang", "en");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.title(comparison.story().title());
        page.head().appendElement("style").append(STYLE);
        var main = page.body().appendElement("main");
        main.appendElement("h1").text(comparison.story().title());
        legend(main);
        pictures(main, named);
        var columns = main.appendElement("div").addClass("columns");
        for (int i = 0; i < comparison.story().articles().size(); i++) {
            article(columns, new Sigil(i));
        }
        page.body().appendElement("footer").text("Made with Parallax.");
        return page;
    }

    private static void legend(Element main) {
        var legend = main.appendElement("p").addClass("legend");
        legend.appendElement("span").addClass("shared").text("Shared wording");
        legend.appendElement("span").addClass("changed").text("Changed words");
        legend.appendElement("span").addClass("reworded").text("Reworded");
        legend.appendElement("span").addClass("unique").text("Only here");
        legend.appendText("A click on a passage leads to the next article that has it.");
    }

    private static void pictures(Element main, Named named) {
        var session = Layout.PLAIN.applied(named.comparison());
        var overview = new Overview(session, StatementGrid.of(session), named.naming());
        var folded = main.appendElement("details");
        folded.appendElement("summary").text("Overview");
        var pictures = folded.appendElement("div").addClass("pictures");
        overview.pictures()
                .forEach(picture -> {
                    var figure = pictures.appendElement("figure");
                    figure.appendElement("figcaption").text(picture.title());
                    figure.appendChild(Svg.element(picture));
                });
    }

    private void article(Element columns, Sigil sigil) {
        var article = comparison.article(sigil);
        var column = columns.appendElement("article").id(sigil.toString());
        var name = column.appendElement("h2");
        name.appendElement("span")
                .addClass("letter")
                .attr("style", "background: " + Svg.colour(Tint.ofArticle(sigil.index())))
                .text(sigil.toString());
        name.appendText(" " + ArticleNames.of(article));
        var masthead = article.masthead();
        var told =
                List.of(masthead.byline(), masthead.published().stream().toList()).stream()
                        .flatMap(List::stream)
                        .collect(Collectors.joining(" · "));
        column.appendElement("p").addClass("told").text(told);
        masthead.headline().ifPresent(headline -> column.appendElement("h3").text(headline));
        var highlights = comparison.highlights(sigil, new Base.AllOthers());
        for (Span paragraph : article.paragraphs()) {
            var element = column.appendElement("p");
            for (Highlight highlight : highlights) {
                highlight
                        .span()
                        .intersection(paragraph)
                        .ifPresent(part -> piece(element, sigil, highlight, part));
            }
        }
    }

    private void piece(Element paragraph, Sigil sigil, Highlight highlight, Span part) {
        switch (highlight) {
            case Highlight.Shared shared -> {
                var link = link(paragraph, sigil, shared).addClass("shared");
                changed(link, sigil, shared.changes(), part);
            }
            case Highlight.Reworded reworded ->
                    link(paragraph, sigil, reworded)
                            .addClass("reworded")
                            .appendText(words(sigil, part));
            case Highlight.Unique _ ->
                    paragraph.appendElement("span").addClass("unique").text(words(sigil, part));
        }
    }

    private String words(Sigil sigil, Span part) {
        return part.of(comparison.article(sigil).body());
    }

    /// Leads to the next article that has the statement, the last one's to the first.
    private Element link(Element paragraph, Sigil sigil, Highlight.Common common) {
        var link = paragraph.appendElement("a");
        var anchor = anchor(sigil, common.cluster());
        if (anchors.add(anchor)) {
            link.id(anchor);
        }
        var having =
                collation.cluster(common.cluster()).map(cluster -> cluster.witnesses()).stream()
                        .flatMap(List::stream)
                        .sorted()
                        .toList();
        if (having.size() > 1) {
            var next = having.get((having.indexOf(sigil) + 1) % having.size());
            link.attr("href", "#" + anchor(next, common.cluster()));
        }
        var others =
                common.alsoIn().stream()
                        .map(other -> other + " " + ArticleNames.of(comparison.article(other)))
                        .collect(Collectors.joining(", "));
        return link.attr("title", "Also in " + others);
    }

    private static String anchor(Sigil sigil, int cluster) {
        return sigil + "-" + cluster;
    }

    /// The words of a passage, those that read otherwise elsewhere marked.
    private void changed(Element link, Sigil sigil, List<Change> changes, Span part) {
        int at = part.start();
        for (Change change : changes) {
            var here = change.span().intersection(part);
            if (here.isPresent() && here.get().start() >= at && !here.get().isEmpty()) {
                link.appendText(words(sigil, new Span(at, here.get().start())));
                link.appendElement("b").addClass("changed").text(words(sigil, here.get()));
                at = here.get().end();
            }
        }
        link.appendText(words(sigil, new Span(at, part.end())));
    }
}
