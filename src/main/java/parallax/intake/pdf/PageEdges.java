package parallax.intake.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Heads and feet of pages: what stands at the edge of several pages with other numbers at most,
/// and page numbers.
final class PageEdges {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:(?:page|seite|página|pagina)\\s*)?\\d{1,4}(?:\\s*(?:/|of|von|de|di)\\s*\\d{1,4})?"
                        + "|[-–—]\\s*\\d{1,4}\\s*[-–—]",
                    Pattern.CASE_INSENSITIVE);

    /// What browsers print at the edges of a page: a moment and the title, the address and a
    /// number.
    private static final Pattern PRINTED =
            Pattern.compile(
                    "\\d{1,2}[./]\\d{1,2}[./]\\d{2,4},? \\d{1,2}:\\d{2}(?:\\s?[AP]M)?\\b.*"
                            + "|(?:https?|file)://\\S+(?:\\s+\\d+/\\d+)?",
                    Pattern.CASE_INSENSITIVE);

    /// So many lines at each edge of a page may belong to it.
    private static final int DEEP = 2;

    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();
    private final Set<String> edges = new HashSet<>();

    /// @param pages the lines of each page, from top to bottom
    PageEdges(List<List<String>> pages) {
        for (int page = 0; page < pages.size(); page++) {
            for (String line : edge(pages.get(page))) {
                pagesOf.computeIfAbsent(shape(line), _ -> new HashSet<>()).add(page);
                edges.add(line);
            }
        }
    }

    private static List<String> edge(List<String> lines) {
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> i < DEEP || i >= lines.size() - DEEP)
                .mapToObj(lines::get)
                .toList();
    }

    boolean has(String line) {
        return edges.contains(line)
                && (NUMBER.matcher(line).matches()
                        || PRINTED.matcher(line).matches()
                        || pagesOf.getOrDefault(shape(line), Set.of()).size() > 1);
    }

    private static String shape(String line) {
        return DIGITS.matcher(line).replaceAll("0");
    }
}
