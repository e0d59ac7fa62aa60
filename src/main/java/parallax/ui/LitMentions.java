package parallax.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.entity.Occurrence;
import parallax.text.Span;
import parallax.ui.reader.Lit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// From chosen entities to what is lit up in each column.
final class LitMentions {
    private LitMentions() {}

    static Map<Sigil, Lit> of(List<Entity> chosen, Optional<Occurrence> current) {
        Map<Integer, List<Span>> spans =
                chosen.stream()
                        .flatMap(entity -> entity.occurrences().stream())
                        .collect(
                                groupingBy(
                                        Occurrence::article, mapping(Occurrence::span, toList())));
        var lit = new HashMap<Sigil, Lit>();
        spans.forEach((article, all) -> {
            var here = current.filter(one -> one.article() == article).map(Occurrence::span);
            lit.put(new Sigil(article), new Lit(all.stream().sorted().toList(), here));
        });
        return Map.copyOf(lit);
    }
}
