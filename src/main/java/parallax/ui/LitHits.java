package parallax.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import parallax.collation.token.Sigil;
import parallax.session.TextSearch.Hit;
import parallax.text.Span;
import parallax.ui.reader.Lit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// From what was found to what is lit up in each column.
final class LitHits {
    private LitHits() {}

    static Map<Sigil, Lit> of(SearchModel.Hits hits) {
        Map<Sigil, List<Span>> spans =
                hits.all().stream().collect(groupingBy(Hit::article, mapping(Hit::span, toList())));
        var lit = new HashMap<Sigil, Lit>();
        spans.forEach((article, all) -> {
            var here = hits.current().filter(hit -> hit.article().equals(article)).map(Hit::span);
            lit.put(article, new Lit(all, here));
        });
        return Map.copyOf(lit);
    }
}
