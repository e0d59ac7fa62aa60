package parallax.ui.reader;

import parallax.collation.passage.VariantClass;
import parallax.collation.token.Sigil;
import parallax.highlight.Change;
import parallax.highlight.Highlight;
import parallax.highlight.Reading;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A body drawn with its marks, for tests: `[words|MEANING]` is a change, `{7:words}` is shared in
/// cluster 7, `{~7:words}` is reworded, all else is unique; without braces all is shared in cluster
/// 1. Article B has "other" wherever words were changed.
record Marked(String body, List<Highlight> highlights) {
    private static final Pattern SIGN = Pattern.compile("\\{(~?)(\\d+):|}|\\[|\\|([A-Z]+)]");

    /// Where each cluster has its words.
    Map<Integer, List<Span>> passages() {
        return highlights.stream()
                .filter(Highlight.Common.class::isInstance)
                .map(Highlight.Common.class::cast)
                .collect(
                        Collectors.groupingBy(
                                Highlight.Common::cluster,
                                Collectors.mapping(Highlight::span, Collectors.toList())));
    }

    static Marked of(String drawn) {
        return new Drawing(drawn.contains("{") ? drawn : "{1:" + drawn + "}").read();
    }

    /// Reads one drawing.
    private static final class Drawing {
        private final String drawn;
        private final StringBuilder body = new StringBuilder();
        private final List<Highlight> highlights = new ArrayList<>();
        private List<Change> changes = new ArrayList<>();
        private int cluster;
        private int passage;
        private int words;
        private boolean isReworded;

        Drawing(String drawn) {
            this.drawn = drawn;
        }

        Marked read() {
            var sign = SIGN.matcher(drawn);
            int at = 0;
            while (sign.find()) {
                body.append(drawn, at, sign.start());
                at = sign.end();
                switch (sign.group().charAt(0)) {
                    case '{' -> {
                        open(Integer.parseInt(sign.group(2)));
                        isReworded = !sign.group(1).isEmpty();
                    }
                    case '}' -> close();
                    case '[' -> words = body.length();
                    default -> change(VariantClass.valueOf(sign.group(3)));
                }
            }
            body.append(drawn.substring(at));
            unique();
            return new Marked(body.toString(), highlights);
        }

        private void open(int number) {
            unique();
            cluster = number;
            passage = body.length();
        }

        private void close() {
            var span = new Span(passage, body.length());
            var other = List.of(new Sigil(1));
            highlights.add(
                    isReworded
                            ? new Highlight.Reworded(span, cluster, other)
                            : new Highlight.Shared(span, cluster, other, List.of(), changes));
            changes = new ArrayList<>();
            passage = body.length();
        }

        private void unique() {
            if (passage < body.length()) {
                highlights.add(new Highlight.Unique(new Span(passage, body.length())));
            }
        }

        private void change(VariantClass type) {
            var readings = List.of(new Reading(new Sigil(1), "other"));
            changes.add(new Change(new Span(words, body.length()), type, readings));
        }
    }
}
