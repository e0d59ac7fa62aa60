package parallax.collation;

import parallax.collation.passage.Link;
import parallax.text.Span;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Draws what texts have in common as plain text, a line for each link: the words of the first
/// witness with what the second reads in braces.
public final class Drawing {
    private Drawing() {}

    /// The links of texts that are compared.
    public static String drawn(String... texts) {
        return links(Collator.collate(List.of(texts)));
    }

    /// The links of all clusters, in order.
    public static String links(Collation collation) {
        return collation.links().stream()
                .map(link -> line(collation, link))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Collation collation, Link link) {
        var text = collation.witness(link.a().witness()).text();
        var other = collation.witness(link.b().witness()).text();
        var line = new StringBuilder();
        line.append(link.a().witness()).append(link.b().witness());
        line.append(String.format(Locale.ROOT, " %.2f ", link.score()));
        line.append(link.transposed() ? "moved " : "");
        int at = link.a().span().start();
        for (var variant : link.variants()) {
            line.append(text, at, variant.a().start());
            line.append('{').append(variant.type().name().toLowerCase(Locale.ROOT)).append(": ");
            line.append(variant.a().of(text)).append('|').append(variant.b().of(other)).append('}');
            at = variant.a().end();
        }
        return line.append(new Span(at, link.a().span().end()).of(text)).toString();
    }
}
