package parallax.report;

import parallax.article.ArticleNames;
import parallax.collation.token.Sigil;
import parallax.finding.Place;
import parallax.text.Span;

import java.util.List;
import java.util.stream.Stream;

/// The columns of a table that tell where words stand.
final class CsvPlace {
    private static final List<String> COLUMNS =
            List.of("article", "outlet", "paragraph", "start", "end", "words");

    private CsvPlace() {}

    /// These columns behind others.
    static List<String> behind(String... others) {
        return Stream.concat(Stream.of(others), COLUMNS.stream()).toList();
    }

    /// A row of the table: `others`, and where the words stand.
    static String row(Named named, Sigil sigil, Span span, Stream<String> others) {
        return Csv.row(Stream.concat(others, cells(named, sigil, span).stream()).toList());
    }

    /// Offsets are UTF-16 units of the article's body, paragraphs are counted from 1.
    private static List<String> cells(Named named, Sigil sigil, Span span) {
        var article = named.comparison().article(sigil);
        return List.of(
                sigil.toString(),
                ArticleNames.of(article),
                String.valueOf(Brief.paragraph(article, new Place(sigil, span))),
                String.valueOf(span.start()),
                String.valueOf(span.end()),
                span.of(article.body()));
    }
}
