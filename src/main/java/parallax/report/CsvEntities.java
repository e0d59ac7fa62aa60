package parallax.report;

import parallax.collation.token.Sigil;
import parallax.entity.Alias;
import parallax.entity.Entity;
import parallax.entity.Occurrence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who and what is named as a table: a row for each mention.
final class CsvEntities {
    private static final List<String> COLUMNS =
            CsvPlace.behind("entity", "type", "name", "value", "aliases");

    private CsvEntities() {}

    static String of(Named named) {
        var table = new StringBuilder(Csv.row(COLUMNS));
        var entities = named.naming().entities();
        for (int i = 0; i < entities.size(); i++) {
            for (Occurrence mention : entities.get(i).occurrences()) {
                table.append(
                        CsvPlace.row(
                                named,
                                new Sigil(mention.article()),
                                mention.span(),
                                about(i + 1, entities.get(i))));
            }
        }
        return table.toString();
    }

    private static Stream<String> about(int number, Entity entity) {
        return Stream.of(
                String.valueOf(number),
                entity.type().name().toLowerCase(Locale.ROOT),
                entity.name(),
                entity.value().orElse(""),
                entity.aliases().stream().map(Alias::words).collect(Collectors.joining("; ")));
    }
}
