package parallax.ui.reader;

import parallax.collation.passage.VariantClass;
import parallax.collation.token.Sigil;
import parallax.highlight.Change;
import parallax.highlight.Highlight;
import parallax.highlight.Reading;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A body drawn with its marks, for tests: `[words|MEANING]` is a change, `{7:words}` is shared in
/// cluster 7, all else is unique; without braces all is shared in cluster 1. Article B has "other"
/// wherever words were changed.
record Marked(String body, List<Highlight> highlights) {
    private static final Pattern SIGN = Pattern.compile("\\{(\\d+):|}|\\[|\\|([A-Z]+)]");

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
                    case '{' -> open(Integer.parseInt(sign.group(1)));
                    case '}' -> close();
                    case '[' -> words = body.length();
                    default -> change(VariantClass.valueOf(sign.group(2)));
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
            highlights.add(
                    new Highlight.Shared(span, cluster, List.of(new Sigil(1)), false, changes));
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
