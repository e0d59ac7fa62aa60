package parallax.finding;

import parallax.collation.passage.Passage;
import parallax.collation.passage.Rewording;
import parallax.collation.token.Token;
import parallax.entity.EntityType;
import parallax.finding.Contrast.Reading;
import parallax.finding.Contrast.Sort;
import parallax.finding.Evidence.Named;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Figures and dates that differ between two statements which say the same in other words.
final class QuantityChanges {
    private static final Sort COUNTED = new Sort(FindingKind.FIGURE, 0.6, "The same statement has");
    private static final Sort ALONE =
            new Sort(FindingKind.FIGURE, 0.4, "What seems to be the same figure is");
    private static final Sort DAY =
            new Sort(FindingKind.DATE, 0.4, "What seems to be the same day is");
    private static final Pattern ORDINAL =
            Pattern.compile("(?i)(?:th|first|second|third|half|quarters?|thirds|nd|rd|st)$");
    private static final Pattern LEADING_NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final double FACTOR = 3;
    private static final int COUNTED_WORDS = 2;

    private final Evidence evidence;

    QuantityChanges(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> find() {
        var contrast = new Contrast(evidence);
        for (Rewording rewording : evidence.collation().rewordings()) {
            addFigures(contrast, rewording);
            addDates(contrast, rewording);
        }
        return contrast.findings();
    }

    /// Two numbers of the same thing; or the only number of each, where they are about as large.
    private void addFigures(Contrast contrast, Rewording rewording) {
        var as = figures(rewording.a());
        var bs = figures(rewording.b());
        for (Named a : as) {
            for (Named b : bs) {
                if (isCountOfTheSame(a, b) && isMissing(a, bs) && isMissing(b, as)) {
                    add(contrast, COUNTED, a, b);
                    return;
                }
            }
        }
        boolean isAlone = as.size() == 1 && bs.size() == 1 && isMissing(as.getFirst(), bs);
        if (isAlone && isNear(as.getFirst(), bs.getFirst())) {
            add(contrast, ALONE, as.getFirst(), bs.getFirst());
        }
    }

    /// The only date of each, both as exact.
    private void addDates(Contrast contrast, Rewording rewording) {
        var as = evidence.named(rewording.a(), EntityType.DATE);
        var bs = evidence.named(rewording.b(), EntityType.DATE);
        if (as.size() == 1 && bs.size() == 1 && isMissing(as.getFirst(), bs)) {
            var values = Stream.of(as.getFirst(), bs.getFirst()).map(QuantityChanges::value);
            if (values.allMatch(value -> value.matches("\\d{4}-\\d\\d-\\d\\d"))) {
                add(contrast, DAY, as.getFirst(), bs.getFirst());
            }
        }
    }

    private static void add(Contrast contrast, Sort sort, Named a, Named b) {
        contrast.add(sort, new Reading(value(a), a.place()), new Reading(value(b), b.place()));
    }

    /// Not an ordinal, a fraction or a small number: "two" and "three" are too often two of three.
    private List<Named> figures(Passage passage) {
        return evidence.named(passage, EntityType.NUMBER).stream()
                .filter(named -> !value(named).matches("\\d"))
                .filter(named -> !ORDINAL.matcher(evidence.words(named.place())).find())
                .toList();
    }

    private static String value(Named named) {
        return named.entity().value().orElse("");
    }

    private static boolean isMissing(Named one, List<Named> others) {
        return others.stream().noneMatch(other -> value(other).equals(value(one)));
    }

    /// Whether one is no more than three times the other, as far as both are told in figures.
    private static boolean isNear(Named a, Named b) {
        var one = amount(a);
        var other = amount(b);
        return one.isEmpty()
                || other.isEmpty()
                || Math.max(one.getAsDouble(), other.getAsDouble())
                        <= FACTOR * Math.min(one.getAsDouble(), other.getAsDouble());
    }

    private static OptionalDouble amount(Named named) {
        var digits = LEADING_NUMBER.matcher(value(named));
        return digits.find()
                ? OptionalDouble.of(Double.parseDouble(digits.group()))
                : OptionalDouble.empty();
    }

    private boolean isCountOfTheSame(Named a, Named b) {
        var counted = new ArrayList<>(counted(a));
        counted.retainAll(counted(b));
        return !counted.isEmpty() && !value(a).isEmpty() && !value(b).isEmpty();
    }

    /// What the words behind a number say is counted, without their plurals.
    private List<String> counted(Named number) {
        var place = number.place();
        var sentence =
                evidence.collation().witness(place.article()).sentenceAt(place.span().start());
        int end = Math.max(place.span().end(), sentence.end());
        return evidence.tokens(place.article(), new Span(place.span().end(), end)).stream()
                .takeWhile(token -> !",;:—–".contains(token.surface()))
                .filter(Token::isTelling)
                .limit(COUNTED_WORDS)
                .map(token -> token.normal().replaceAll("s$", ""))
                .toList();
    }
}
