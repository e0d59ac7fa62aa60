package parallax.ui.reader;

import parallax.collation.token.Sigil;
import parallax.highlight.Change;
import parallax.highlight.Highlight;
import parallax.highlight.Move;
import parallax.highlight.Reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells in words what a mark on the page means.
///
/// @param names how the other articles are called
record HoverWords(Function<Sigil, String> names) {
    String of(Highlight highlight) {
        return switch (highlight) {
            case Highlight.Shared shared ->
                    Stream.concat(
                                    Stream.of(
                                            ReaderWords.say(
                                                    "hover.shared",
                                                    ReaderWords.list(named(shared.alsoIn())))),
                                    shared.moves().stream().map(this::of))
                            .collect(Collectors.joining("\n"));
            case Highlight.Reworded reworded ->
                    ReaderWords.say("hover.reworded", ReaderWords.list(named(reworded.alsoIn())));
            case Highlight.Unique _ -> ReaderWords.say("hover.unique");
        };
    }

    private String of(Move move) {
        var who = names.apply(move.witness());
        int later = move.paragraphsLater();
        if (later == 0) {
            return ReaderWords.say("hover.moved.within", who);
        }
        return later > 0
                ? ReaderWords.say("hover.moved.later", who, later)
                : ReaderWords.say("hover.moved.earlier", who, -later);
    }

    /// One line for each reading; articles that read alike share one.
    String of(Change change) {
        return change.readings().stream()
                .map(Reading::words)
                .distinct()
                .map(words -> line(words, change))
                .collect(Collectors.joining("\n"));
    }

    private String line(String words, Change change) {
        var articles =
                change.readings().stream()
                        .filter(reading -> reading.words().equals(words))
                        .map(Reading::witness)
                        .toList();
        var who = ReaderWords.list(named(articles));
        return words.isEmpty()
                ? ReaderWords.say("hover.absent", who, articles.size())
                : ReaderWords.say("hover.change", who, articles.size(), words);
    }

    private List<String> named(List<Sigil> sigils) {
        return sigils.stream().map(names).toList();
    }
}
