package parallax.bench;

import java.util.List;
import java.util.stream.Collectors;

/// What a benchmark found.
///
/// @param heading of each column
/// @param rows each as wide as the heading
public record Table(String title, List<String> heading, List<List<String>> rows) {
    /// As Markdown.
    String markdown() {
        return "**"
                + title
                + "**\n\n"
                + line(heading)
                + line(heading.stream().map(_ -> "---").toList())
                + rows.stream().map(Table::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
