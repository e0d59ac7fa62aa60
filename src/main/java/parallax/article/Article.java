package parallax.article;

import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/// One outlet's text, as it is compared.
///
/// @param body the text proper, its paragraphs joined by one line feed; every span of the program
///   counts UTF-16 units of it
/// @param cuts what was taken out of the text, in order
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

    /// This article with one of its cuts back where it stood.
    ///
    /// @throws IllegalArgumentException if it has no such cut
    public Article withBack(Cut cut) {
        int at = cuts.indexOf(cut);
        if (at < 0) {
            throw new IllegalArgumentException("no such cut: " + cut.text());
        }
        var paragraphs = lines(body);
        var added = lines(cut.text());
        if (cut.leads()) {
            paragraphs.set(cut.place(), cut.text() + " " + paragraphs.get(cut.place()));
        } else {
            paragraphs.addAll(cut.place(), added);
        }
        int shift = cut.leads() ? 0 : added.size();
        var left = new ArrayList<>(cuts.subList(0, at));
        cuts.subList(at + 1, cuts.size())
                .forEach(later -> left.add(later.at(later.place() + shift)));
        return new Article(origin, masthead, String.join("\n", paragraphs), left);
    }

    /// This article without one of its paragraphs; the same if it has no other.
    ///
    /// @param paragraph counted from 0
    public Article without(int paragraph) {
        var paragraphs = lines(body);
        var text = paragraphs.remove(paragraph);
        if (paragraphs.stream().allMatch(String::isBlank)) {
            return this;
        }
        var all = new ArrayList<Cut>();
        cuts.stream()
                .filter(cut -> cut.place() <= paragraph)
                .map(cut -> cut.place() == paragraph ? cut.alone() : cut)
                .forEach(all::add);
        all.add(new Cut(text, CutReason.BY_HAND, paragraph));
        cuts.stream()
                .filter(cut -> cut.place() > paragraph)
                .map(cut -> cut.at(cut.place() - 1))
                .forEach(all::add);
        return new Article(origin, masthead, String.join("\n", paragraphs), all);
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(List.of(text.split("\n", -1)));
    }
}
