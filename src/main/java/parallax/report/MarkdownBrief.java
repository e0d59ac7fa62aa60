package parallax.report;

import java.util.stream.Collectors;

/// The brief as Markdown. What articles say can't be taken for Markdown or HTML.
public final class MarkdownBrief {
    private static final String SPECIAL = "\\`*_{}[]<>()#+-!|~&";

    private MarkdownBrief() {}

    /// The text. O(findings times their places).
    public static String of(Named named) {
        var brief = Brief.of(named);
        var text = new StringBuilder();
        text.append("# ").append(plain(brief.title())).append("\n\n");
        text.append("| | Outlet | Headline | Date | Words | Most in one other |\n");
        text.append("|---|---|---|---|---:|---:|\n");
        for (Brief.Row row : brief.articles()) {
            text.append(
                    "| **%s** | %s | %s | %s | %d | %d %% |%n"
                            .formatted(
                                    row.letter(),
                                    plain(row.name()),
                                    plain(row.headline().orElse("–")),
                                    plain(row.published().orElse("–")),
                                    row.words(),
                                    Math.round(100 * row.shared())));
        }
        brief.groups().forEach(group -> text.append('\n').append(plain(group)).append('\n'));
        for (Brief.Section section : brief.sections()) {
            text.append("\n## ").append(section.title()).append("\n\n");
            for (Brief.Line line : section.lines()) {
                text.append("- ").append(plain(line.summary())).append('\n');
                for (Brief.Cited cited : line.cited()) {
                    text.append(
                            "  - %s, paragraph %d: *%s*%n"
                                    .formatted(
                                            cited.letter(),
                                            cited.paragraph(),
                                            plain(cited.words())));
                }
            }
            section.more().ifPresent(more -> text.append("\n").append(more).append("\n"));
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static String plain(String words) {
        return words.codePoints()
                .map(c -> c == '\n' ? ' ' : c)
                .mapToObj(c -> (SPECIAL.indexOf(c) >= 0 ? "\\" : "") + Character.toString(c))
                .collect(Collectors.joining());
    }
}
