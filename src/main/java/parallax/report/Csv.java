package parallax.report;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of a table for spreadsheets (RFC 4180).
final class Csv {
    private static final String LINE = "\r\n";

    private Csv() {}

    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE));
    }

    /// In quotation marks, as words hold commas and lines; what a spreadsheet would take for a
    /// formula begins with an apostrophe.
    private static String cell(String words) {
        boolean isFormula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }
}
