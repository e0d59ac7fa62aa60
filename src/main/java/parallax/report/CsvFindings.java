package parallax.report;

import parallax.article.ArticleNames;
import parallax.finding.Finding;
import parallax.finding.Place;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The findings as a table for spreadsheets (RFC 4180), a row for each place.
public final class CsvFindings {
    private static final String LINE = "\r\n";
    private static final List<String> COLUMNS =
            List.of(
                    "finding",
                    "kind",
                    "weight",
                    "summary",
                    "article",
                    "outlet",
                    "paragraph",
                    "start",
                    "end",
                    "words");

    private CsvFindings() {}

    /// The table; offsets are UTF-16 units of an article's body. O(places).
    public static String of(Named named) {
        var table = new StringBuilder(row(COLUMNS));
        for (int i = 0; i < named.findings().size(); i++) {
            var finding = named.findings().get(i);
            for (Place place : finding.places()) {
                table.append(row(cells(named, i + 1, finding, place)));
            }
        }
        return table.toString();
    }

    private static List<String> cells(Named named, int number, Finding finding, Place place) {
        var article = named.comparison().article(place.article());
        return List.of(
                String.valueOf(number),
                finding.kind().id(),
                String.format(Locale.ROOT, "%.2f", finding.weight()),
                finding.summary(),
                place.article().toString(),
                ArticleNames.of(article),
                String.valueOf(Brief.paragraph(article, place)),
                String.valueOf(place.span().start()),
                String.valueOf(place.span().end()),
                place.span().of(article.body()));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CsvFindings::cell).collect(Collectors.joining(",", "", LINE));
    }

    /// In quotation marks, as words hold commas and lines; what a spreadsheet would take for a
    /// formula begins with an apostrophe.
    private static String cell(String words) {
        boolean isFormula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }
}
