package parallax.quotation;

import parallax.collation.token.Token;
import parallax.collation.token.Witness;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the quotations of a text with their speakers.
///
/// A speaker stands before the quotation in its sentence, after it, or between two parts of it; a
/// pronoun stands for whoever spoke last; a quotation that follows another in the same paragraph
/// without a word about who speaks goes on with the same speaker.
public final class QuotationFinder {
    private final Witness witness;
    private final List<Span> quoted;
    private final List<Quotation> found = new ArrayList<>();
    private Optional<Speaker> last = Optional.empty();

    private QuotationFinder(Witness witness) {
        this.witness = witness;
        this.quoted = QuotedSpans.in(witness.text()).all();
    }

    /// The quotations of a text, in order. O(length).
    public static List<Quotation> find(Witness witness) {
        var finder = new QuotationFinder(witness);
        for (int i = 0; i < finder.quoted.size(); i++) {
            finder.add(i);
        }
        return List.copyOf(finder.found);
    }

    private void add(int place) {
        var span = quoted.get(place);
        var speaker = told(place).or(() -> goesOn(place) ? last : Optional.empty());
        speaker.ifPresent(one -> last = Optional.of(one));
        found.add(new Quotation(span, speaker));
    }

    private Optional<Speaker> told(int place) {
        var lead = lead(place);
        var tail = tail(place);
        boolean isWhole = lead.isEmpty();
        var first = isWhole ? tail.speaker() : lead.speaker();
        return first.or(() -> isWhole ? Optional.empty() : afterParticiple(lead, tail))
                .or(() -> isWhole ? Optional.empty() : tail.speaker())
                .flatMap(name -> resolved(name, quoted.get(place)));
    }

    /// "As well as praising it for its “balanced” stance, Putin listed": the subject comes late.
    private static Optional<List<Token>> afterParticiple(Clause lead, Clause tail) {
        boolean isParticiple =
                lead.tokens().stream().anyMatch(token -> SayingVerbs.isParticiple(token.normal()));
        if (!isParticiple) {
            return Optional.empty();
        }
        int comma = -1;
        for (int i = 0; i < tail.tokens().size() && comma < 0; i++) {
            comma = tail.tokens().get(i).surface().equals(",") ? i : -1;
        }
        return comma < 0
                ? Optional.empty()
                : new Clause(tail.tokens().subList(comma + 1, tail.tokens().size())).subject();
    }

    /// The words of a name; for a pronoun the person named last in the paragraph, else whoever
    /// spoke last.
    private Optional<Speaker> resolved(List<Token> name, Span quotation) {
        return Clause.isPronoun(name)
                ? namedBefore(quotation).or(() -> leadOfParagraphBefore(quotation)).or(() -> last)
                : Optional.of(speaker(name));
    }

    private Optional<Speaker> namedBefore(Span quotation) {
        int paragraph = witness.text().lastIndexOf('\n', Math.max(0, quotation.start() - 1));
        int number = witness.sentenceNumberAt(Math.max(0, quotation.start() - 1));
        for (int i = number - 1; i >= 0; i--) {
            var sentence = witness.sentences().get(i);
            if (sentence.start() <= paragraph) {
                return Optional.empty();
            }
            if (quoted.stream().anyMatch(sentence::overlaps)) {
                return last; // who spoke there is nearer than anyone named before
            }
            var clause = clause(sentence.start(), sentence.end());
            var found =
                    clause.speaker()
                            .or(clause::lastPerson)
                            .or(clause::subject)
                            .filter(one -> !Clause.isPronoun(one));
            if (found.isPresent()) {
                return found.map(this::speaker);
            }
        }
        return Optional.empty();
    }

    /// Whom the paragraph before is about, if its first sentence begins with a name and stands
    /// behind whoever spoke last.
    private Optional<Speaker> leadOfParagraphBefore(Span quotation) {
        var text = witness.text();
        int here = text.lastIndexOf('\n', Math.max(0, quotation.start() - 1));
        if (here <= 0) {
            return Optional.empty();
        }
        int before = text.lastIndexOf('\n', here - 1) + 1;
        var sentence = witness.sentenceAt(before);
        return clause(sentence.start(), sentence.end())
                .person()
                .map(this::speaker)
                .filter(person ->
                        last.filter(one -> one.span().start() > person.span().start()).isEmpty());
    }

    private Speaker speaker(List<Token> name) {
        return Speaker.of(name, witness.text());
    }

    private boolean goesOn(int place) {
        if (place == 0) {
            return false;
        }
        var between =
                witness.text().substring(quoted.get(place - 1).end(), quoted.get(place).start());
        boolean isSameParagraph = between.indexOf('\n') < 0;
        boolean isSameSentence =
                sentence(quoted.get(place - 1)).equals(sentence(quoted.get(place)));
        return isSameParagraph && (isSameSentence || lead(place).isEmpty());
    }

    /// What the sentence says before the quotation, after any other one.
    private Clause lead(int place) {
        var span = quoted.get(place);
        int start = sentence(span).start();
        if (place > 0) {
            start = Math.max(start, Math.min(span.start(), quoted.get(place - 1).end() + 1));
        }
        return clause(start, span.start() - 1);
    }

    /// What the sentence says after the quotation, before any other one.
    private Clause tail(int place) {
        var span = quoted.get(place);
        int from = Math.min(witness.text().length(), span.end() + 1);
        int end = witness.sentenceAt(Math.max(0, span.end() - 1)).end();
        if (end <= from) {
            return new Clause(List.of()); // the sentence ends inside the marks
        }
        if (place + 1 < quoted.size()) {
            end = Math.min(end, quoted.get(place + 1).start() - 1);
        }
        return clause(from, end);
    }

    private Span sentence(Span quotation) {
        return witness.sentenceAt(Math.max(0, quotation.start() - 1));
    }

    private Clause clause(int start, int end) {
        return start < end
                ? new Clause(witness.tokens().tokensIn(new Span(start, end)))
                : new Clause(List.of());
    }
}
