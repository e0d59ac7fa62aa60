package parallax.report;

import parallax.finding.Finding;
import parallax.finding.Place;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The findings as a table for spreadsheets (RFC 4180), a row for each place.
public final class CsvFindings {
    private static final List<String> COLUMNS =
            CsvPlace.behind("finding", "kind", "weight", "summary");

    private CsvFindings() {}

    /// The table; offsets are UTF-16 units of an article's body. O(places).
    public static String of(Named named) {
        var table = new StringBuilder(Csv.row(COLUMNS));
        for (int i = 0; i < named.findings().size(); i++) {
            var finding = named.findings().get(i);
            for (Place place : finding.places()) {
                table.append(
                        CsvPlace.row(named, place.article(), place.span(), about(i + 1, finding)));
            }
        }
        return table.toString();
    }

    private static Stream<String> about(int number, Finding finding) {
        return Stream.of(
                String.valueOf(number),
                finding.kind().id(),
                String.format(Locale.ROOT, "%.2f", finding.weight()),
                finding.summary());
    }
}
