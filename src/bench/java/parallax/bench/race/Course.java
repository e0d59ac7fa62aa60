package parallax.bench.race;

import parallax.bench.Prose;
import parallax.bench.ProseWriter;
import parallax.bench.peer.Peer.Texts;
import parallax.collation.Collator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Texts to compare, and what they really share. Those that are made are the same in every run.
///
/// @param title what they are
record Course(String title, Texts texts, Truth truth) {
    private static final int WORDS = 750;

    /// Where a course comes from: a kind and its size or folder, as in `moved 1000`.
    static Course of(String kind, String what) throws IOException {
        return switch (kind) {
            case "moved" -> moved(Integer.parseInt(what));
            case "articles" -> articles(Integer.parseInt(what));
            case "gold" -> gold(Path.of(what));
            default -> throw new IllegalArgumentException("no such course: " + kind);
        };
    }

    /// A text of so many words and its edited copy, in which 40 % of the blocks stand elsewhere.
    private static Course moved(int words) {
        var pair = ProseWriter.movedCopy(words);
        return made(
                "%,d words and a copy".formatted(words),
                List.of(List.of(pair.original(), pair.copy())));
    }

    /// Articles of 750 words, three of five edited from the same one and the others written apart.
    private static Course articles(int count) {
        var writer = new ProseWriter(count);
        var wireCopy = writer.article(WORDS);
        var copies = new ArrayList<Prose>();
        var sources = new ArrayList<List<Prose>>(List.of(copies));
        for (int i = 0; i < count; i++) {
            if (i % 5 < 3) {
                copies.add(writer.edited(wireCopy));
            } else {
                sources.add(List.of(writer.article(WORDS)));
            }
        }
        return made("%d articles of 750 words".formatted(count), sources);
    }

    /// @param sources texts, those together that come from one
    private static Course made(String title, List<List<Prose>> sources) {
        var texts = new ArrayList<String>();
        var copies = new ArrayList<Origins.Copy>();
        for (int source = 0; source < sources.size(); source++) {
            for (Prose prose : sources.get(source)) {
                texts.add(prose.text());
                copies.add(new Origins.Copy(source, prose.origins()));
            }
        }
        var witnesses = Collator.witnesses(texts);
        var inOwnOrder =
                witnesses.inOwnOrder().stream()
                        .map(witness -> copies.get(witness.sigil().index()))
                        .toList();
        return new Course(title, Texts.of(witnesses), new Origins(inOwnOrder));
    }

    /// The articles of `shared/seeds`, with what a reader found by hand in `shared/gold`.
    private static Course gold(Path shared) throws IOException {
        try (var files = Files.list(shared.resolve("seeds"))) {
            var sorted = files.sorted().toList();
            var texts = new ArrayList<String>();
            for (Path file : sorted) {
                texts.add(Files.readString(file));
            }
            var names = sorted.stream().map(file -> file.getFileName().toString()).toList();
            var prepared = Texts.of(Collator.witnesses(texts));
            var gold = Gold.read(shared.resolve("gold/pairs.tsv"), names, prepared);
            return new Course("five articles of one event", prepared, gold);
        }
    }
}
