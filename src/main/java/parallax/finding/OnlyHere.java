package parallax.finding;

import parallax.collation.token.Token;
import parallax.collation.token.Witness;
import parallax.text.Span;
import parallax.text.Spans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What only one article says, told once for each: how much, and its longest stretch.
final class OnlyHere {
    private static final double WEIGHT = 0.5;
    private static final int FEWEST_WORDS = 4;
    private static final double MOSTLY = 0.5;

    private final Evidence evidence;

    OnlyHere(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> find() {
        return evidence.collation().witnesses().size() < 2
                ? List.of()
                : evidence.collation().witnesses().stream()
                        .flatMap(witness -> finding(witness).stream())
                        .toList();
    }

    private Optional<Finding> finding(Witness witness) {
        var passages =
                Spans.union(
                        evidence.collation().partsOf(witness.sigil()).stream()
                                .flatMap(part -> part.passages().stream())
                                .toList());
        var stretches = new ArrayList<List<Span>>();
        boolean goesOn = false;
        int told = 0;
        for (Span sentence : witness.sentences()) {
            if (!isStatement(witness, sentence)) {
                continue;
            }
            told++;
            boolean isAlone = Spans.covered(sentence, passages) < MOSTLY * sentence.length();
            if (isAlone && !goesOn) {
                stretches.add(new ArrayList<>());
            }
            if (isAlone) {
                stretches.getLast().add(sentence);
            }
            goesOn = isAlone;
        }
        stretches.sort((a, b) -> Integer.compare(b.size(), a.size()));
        int alone = stretches.stream().mapToInt(List::size).sum();
        return alone == 0 || alone == told
                ? Optional.empty()
                : Optional.of(finding(witness, stretches, alone, told));
    }

    /// Not a heading, a date line or a credit.
    private static boolean isStatement(Witness witness, Span sentence) {
        var words = witness.tokens().tokensIn(sentence).stream().filter(Token::isTelling);
        return words.count() >= FEWEST_WORDS
                && ".!?…\"”’»".indexOf(witness.text().charAt(sentence.end() - 1)) >= 0;
    }

    private Finding finding(Witness witness, List<List<Span>> stretches, int alone, int told) {
        var places =
                stretches.stream()
                        .flatMap(List::stream)
                        .map(span -> new Place(witness.sigil(), span))
                        .toList();
        var longest = stretches.getFirst().size();
        return new Finding(
                FindingKind.ONLY_HERE,
                WEIGHT * alone / told,
                "%d of %d sentences of %s stand in no other article; %s “%s”."
                        .formatted(
                                alone,
                                told,
                                evidence.name(witness.sigil()),
                                longest == 1
                                        ? "the first is"
                                        : longest + " of them in a row, which begin",
                                evidence.words(places.getFirst())),
                places);
    }
}
