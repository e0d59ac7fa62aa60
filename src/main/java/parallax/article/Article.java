package parallax.article;

import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/// One outlet's text, as it is compared.
///
/// @param body the text proper, its paragraphs joined by one line feed; it never changes after
///   intake, and every span of the program counts UTF-16 units of it
/// @param cuts what was taken out of the text on the way in, in order
public record Article(Origin origin, Masthead masthead, String body, List<Cut> cuts) {
    public Article {
        if (body.isBlank()) {
            throw new IllegalArgumentException("an article needs a body: " + origin.name());
        }
        cuts = List.copyOf(cuts);
    }

    /// The body's paragraphs without the line feeds between them, in order. O(length).
    public List<Span> paragraphs() {
        var paragraphs = new ArrayList<Span>();
        int start = 0;
        for (int end = body.indexOf('\n'); end >= 0; end = body.indexOf('\n', start)) {
            paragraphs.add(new Span(start, end));
            start = end + 1;
        }
        paragraphs.add(new Span(start, body.length()));
        return List.copyOf(paragraphs);
    }

    /// What the reader calls it: its headline, else its first words.
    public String title() {
        return masthead.headline().orElseGet(this::firstWords);
    }

    private String firstWords() {
        var text = body.stripLeading();
        var lede = text.substring(0, Math.min(text.length(), 200)).lines().findFirst().orElse(text);
        if (lede.length() <= 70) {
            return lede;
        }
        int space = lede.lastIndexOf(' ', 70);
        int whole = Character.isHighSurrogate(lede.charAt(69)) ? 69 : 70;
        return lede.substring(0, space < 0 ? whole : space) + "…";
    }
}
