package parallax.entity.recognize;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import parallax.entity.EntityType;
import parallax.entity.Mention;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds dates and numbers by rules, with what they say in one form. Linear in the text.
final class QuantityFinder {
    /// Something that looks like a date or a number.
    private sealed interface Candidate {
        Span span();

        record OfDate(Span span, DatePatterns.Form form) implements Candidate {}

        record OfNumber(Span span, NumberPatterns.Form form) implements Candidate {}
    }

    /// Money and shares before dates, dates before plain numbers, then the longer one.
    private static final Comparator<Candidate> BY_TRUST =
            comparingInt(QuantityFinder::rank)
                    .thenComparingInt(candidate -> -candidate.span().length());

    private final ArticleText text;
    private final BitSet taken = new BitSet();

    private QuantityFinder(ArticleText text) {
        this.text = text;
    }

    static List<Mention> find(ArticleText text) {
        return new QuantityFinder(text).find();
    }

    private List<Mention> find() {
        var candidates = new ArrayList<Candidate>();
        DatePatterns.all()
                .forEach((form, pattern) ->
                        pattern.matcher(text.body())
                                .results()
                                .map(found -> new Span(found.start(), found.end()))
                                .forEach(span -> candidates.add(new Candidate.OfDate(span, form))));
        NumberPatterns.all()
                .forEach((form, pattern) ->
                        pattern.matcher(text.body())
                                .results()
                                .map(found -> new Span(found.start(), found.end()))
                                .forEach(span ->
                                        candidates.add(new Candidate.OfNumber(span, form))));
        candidates.sort(BY_TRUST);
        var foreign = foreign();
        return Stream.concat(
                        foreign.stream(), candidates.stream().filter(this::take).map(this::mention))
                .sorted(comparing(Mention::span))
                .toList();
    }

    /// In other languages their own forms are believed before the English ones.
    private List<Mention> foreign() {
        if (EnglishText.isEnglish(text.body())) {
            return List.of();
        }
        var found = ForeignQuantities.find(text);
        found.forEach(one -> taken.set(one.span().start(), one.span().end()));
        return found;
    }

    private static int rank(Candidate candidate) {
        return switch (candidate) {
            case Candidate.OfDate _ -> 1;
            case Candidate.OfNumber(_, var form) ->
                    switch (form) {
                        case MONEY, PERCENT -> 0;
                        case ORDINAL, VAGUE, CARDINAL -> 2;
                    };
        };
    }

    private boolean take(Candidate candidate) {
        var span = candidate.span();
        int next = taken.nextSetBit(span.start());
        boolean isFree = next < 0 || next >= span.end();
        if (!isFree || span.isEmpty() || !isMeant(candidate)) {
            return false;
        }
        taken.set(span.start(), span.end());
        return true;
    }

    /// Not the "one" of "one of them", nor digits inside addresses and names.
    private boolean isMeant(Candidate candidate) {
        var span = candidate.span();
        return switch (candidate) {
            case Candidate.OfDate _ -> true;
            case Candidate.OfNumber(_, var form) ->
                    switch (form) {
                        case CARDINAL -> isCount(span);
                        case ORDINAL ->
                                !(words(span).equalsIgnoreCase("second")
                                        && text.body().startsWith(" of all", span.end()));
                        case MONEY, PERCENT, VAGUE -> true;
                    };
        };
    }

    private boolean isCount(Span span) {
        if (words(span).matches("(?i)one|a|1")) {
            return false;
        }
        var body = text.body();
        char before = span.start() > 0 ? body.charAt(span.start() - 1) : ' ';
        char after = span.end() < body.length() ? body.charAt(span.end()) : ' ';
        boolean isCompound =
                before == '-'
                        && span.start() > 1
                        && Character.isLetter(body.charAt(span.start() - 2));
        return !isCompound && "/:@#_*".indexOf(before) < 0 && "/:@_".indexOf(after) < 0;
    }

    private Mention mention(Candidate candidate) {
        var words = words(candidate.span());
        return switch (candidate) {
            case Candidate.OfDate(var span, var form) ->
                    new Mention(
                            span,
                            EntityType.DATE,
                            Optional.of(new DateValue(words, text.published()).of(form)));
            case Candidate.OfNumber(var span, var form) ->
                    new Mention(span, EntityType.NUMBER, Optional.of(NumberValue.of(words, form)));
        };
    }

    private String words(Span span) {
        return span.of(text.body());
    }
}
