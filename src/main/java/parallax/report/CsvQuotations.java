package parallax.report;

import parallax.finding.Voices;
import parallax.quotation.StoryQuotations;

import java.util.List;
import java.util.stream.Stream;

/// The quotations as a table: those that are the same one have the same group.
final class CsvQuotations {
    private static final List<String> COLUMNS = CsvPlace.behind("quotation", "group", "speaker");

    private CsvQuotations() {}

    static String of(Named named) {
        var quotations = StoryQuotations.of(named.comparison().collation());
        var voices = new Voices(named.naming().entities());
        var table = new StringBuilder(Csv.row(COLUMNS));
        for (int i = 0; i < quotations.all().size(); i++) {
            var place = quotations.all().get(i);
            var group = quotations.groupOf(place).map(number -> String.valueOf(number + 1));
            table.append(
                    CsvPlace.row(
                            named,
                            place.article(),
                            place.quotation().span(),
                            Stream.of(
                                    String.valueOf(i + 1),
                                    group.orElse(""),
                                    voices.of(place).orElse(""))));
        }
        return table.toString();
    }
}
