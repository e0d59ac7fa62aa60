package parallax.ui.reader;

import parallax.collation.passage.VariantClass;
import parallax.highlight.Change;
import parallax.highlight.Highlight;
import parallax.highlight.Role;
import parallax.text.Span;
import parallax.text.Spans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// A place of an article that the reader can step to.
///
/// @param words where it stands; empty where only the others have words
/// @param cluster number of the cluster it belongs to, which shows there; none where only this
///   article has it
/// @param selected what else shows where the step leads, empty for nothing
record Step(Span words, OptionalInt cluster, Span selected) {
    private static Step toCluster(Span words, int cluster) {
        var nothing = new Span(words.start(), words.start());
        return new Step(words, OptionalInt.of(cluster), nothing);
    }

    /// Where each passage of shared wording begins, in order; nothing where it isn't shown.
    static List<Step> shared(List<Highlight> highlights, Set<Role> shown) {
        var steps = new ArrayList<Step>();
        if (shown.contains(Role.SHARED)) {
            for (Highlight highlight : highlights) {
                if (highlight instanceof Highlight.Shared shared) {
                    var step = toCluster(shared.span(), shared.cluster());
                    // Words moved into a passage cut it in two, which is no step for the reader.
                    if (steps.isEmpty() || !steps.getLast().cluster().equals(step.cluster())) {
                        steps.add(step);
                    }
                }
            }
        }
        return List.copyOf(steps);
    }

    /// Every difference in order: changed words, what is reworded, what stands only here, of those
    /// the ones that are shown. Other marks are no difference to step to.
    ///
    /// @param body the article that the highlights tile
    static List<Step> differences(List<Highlight> highlights, Set<Role> shown, String body) {
        return highlights.stream()
                .flatMap(highlight -> differences(highlight, shown))
                .map(step -> step.stripped(body))
                .toList();
    }

    private Step stripped(String body) {
        return new Step(Spans.strip(body, words), cluster, Spans.strip(body, selected));
    }

    private static Stream<Step> differences(Highlight highlight, Set<Role> shown) {
        return switch (highlight) {
            case Highlight.Shared shared when shown.contains(Role.CHANGED) ->
                    shared.changes().stream()
                            .filter(change -> change.type() != VariantClass.PUNCTUATION)
                            .map(Change::span)
                            .map(span -> new Step(span, OptionalInt.of(shared.cluster()), span));
            case Highlight.Reworded reworded when shown.contains(Role.REWORDED) ->
                    Stream.of(toCluster(reworded.span(), reworded.cluster()));
            case Highlight.Unique unique when shown.contains(Role.UNIQUE) ->
                    Stream.of(new Step(unique.span(), OptionalInt.empty(), unique.span()));
            case Highlight.Shared _, Highlight.Reworded _, Highlight.Unique _ -> Stream.empty();
        };
    }

    /// The first of `steps` that begins behind `offset`.
    static Optional<Step> after(List<Step> steps, int offset) {
        return steps.stream().filter(step -> step.words.start() > offset).findFirst();
    }

    /// The last of `steps` that begins before `offset`.
    static Optional<Step> before(List<Step> steps, int offset) {
        return steps.reversed().stream().filter(step -> step.words.start() < offset).findFirst();
    }
}
