package parallax.report;

import parallax.collation.passage.Cluster;
import parallax.collation.token.Sigil;
import parallax.text.Span;

import java.util.List;
import java.util.stream.Stream;

/// Who says what as a table: a row for each passage that several articles have, those that say the
/// same under one number.
final class CsvPassages {
    private static final List<String> COLUMNS = CsvPlace.behind("statement", "wording");

    private CsvPassages() {}

    static String of(Named named) {
        var table = new StringBuilder(Csv.row(COLUMNS));
        for (Cluster cluster : named.comparison().collation().clusters()) {
            for (Sigil article : cluster.witnesses()) {
                for (Span passage : cluster.passagesIn(article)) {
                    table.append(
                            CsvPlace.row(
                                    named,
                                    article,
                                    passage,
                                    Stream.of(
                                            String.valueOf(cluster.number() + 1),
                                            wording(cluster, article, passage))));
                }
            }
        }
        return table.toString();
    }

    /// Shared where another article has the words, reworded where it has only what they say.
    private static String wording(Cluster cluster, Sigil article, Span passage) {
        boolean isShared =
                cluster.links().stream()
                        .flatMap(link -> Stream.of(link.a(), link.b()))
                        .anyMatch(one ->
                                one.witness().equals(article) && one.span().overlaps(passage));
        return isShared ? "shared" : "reworded";
    }
}
