package parallax.report;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The brief as one page of HTML: no script, nothing fetched, and it prints well. What articles say
/// is only ever put in as text.
public final class HtmlBrief {
    private static final String STYLE =
            """
            body { font: 11pt/1.45 Literata, Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #1b1f24; }
            h1 { font-size: 1.5em; } h2 { font-size: 1.1em; margin: 1.6em 0 .4em; border-bottom: 1px solid #c8ccd2; }
            table { border-collapse: collapse; width: 100%; font-size: .9em; }
            th, td { text-align: left; vertical-align: top; padding: .25em .6em .25em 0; border-bottom: 1px solid #e4e7eb; }
            ul { padding-left: 1.1em; } li { margin: .35em 0; break-inside: avoid; }
            .cited { display: block; color: #57606a; font-size: .88em; }
            q { quotes: none; font-style: italic; }
            .letter { font-weight: bold; }
            footer { margin-top: 2em; color: #57606a; font-size: .8em; }
            @media (prefers-color-scheme: dark) {
              body { background: #1b1f24; color: #e6e9ed; } .cited, footer { color: #a5adb8; }
              th, td { border-color: #3a414a; } h2 { border-color: #57606a; }
            }
            @page { size: A4; margin: 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Literata, Georgia, serif; } }
            @media print { body { margin: 0; max-width: none; background: white; color: black; } }
            """;

    private HtmlBrief() {}

    /// The page as text. O(findings times their places).
    public static String of(Named named) {
        return "<!doctype html>\n" + page(named).outerHtml() + "\n";
    }

    static Document page(Named named) {
        var brief = Brief.of(named);
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.getElementsByTag("html").attr("lang", "en");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width");
        page.title(brief.title());
        page.head().appendElement("style").append(STYLE);
        var main = page.body().appendElement("main");
        main.appendElement("h1").text(brief.title());
        articles(main, brief);
        brief.groups().forEach(group -> main.appendElement("p").text(group));
        brief.sections().forEach(section -> section(main, section));
        page.body()
                .appendElement("footer")
                .text(
                        "Made with Parallax. Found by rules; read the articles before you rely on"
                                + " it.");
        return page;
    }

    private static void articles(Element main, Brief brief) {
        var table = main.appendElement("table");
        var head = table.appendElement("thead").appendElement("tr");
        for (String name :
                new String[] {"", "Outlet", "Headline", "Date", "Words", "Most in one other"}) {
            head.appendElement("th").attr("scope", "col").text(name);
        }
        var rows = table.appendElement("tbody");
        for (Brief.Row row : brief.articles()) {
            var line = rows.appendElement("tr");
            line.appendElement("td").addClass("letter").text(row.letter());
            line.appendElement("td").text(row.name());
            line.appendElement("td").text(row.headline().orElse("–"));
            line.appendElement("td").text(row.published().orElse("–"));
            line.appendElement("td").text(String.valueOf(row.words()));
            line.appendElement("td").text(Math.round(100 * row.shared()) + " %");
        }
    }

    private static void section(Element main, Brief.Section section) {
        main.appendElement("h2").text(section.title());
        var list = main.appendElement("ul");
        for (Brief.Line line : section.lines()) {
            var item = list.appendElement("li").text(line.summary());
            for (Brief.Cited cited : line.cited()) {
                item.appendElement("div")
                        .addClass("cited")
                        .text("%s, paragraph %d: ".formatted(cited.letter(), cited.paragraph()))
                        .appendElement("q")
                        .text(cited.words());
            }
        }
        section.more().ifPresent(more -> main.appendElement("p").addClass("cited").text(more));
    }
}
