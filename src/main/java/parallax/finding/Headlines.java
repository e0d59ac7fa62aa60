package parallax.finding;

import parallax.collation.token.Sigil;
import parallax.collation.token.Token;
import parallax.collation.token.TokenKind;
import parallax.collation.token.Tokenizer;
import parallax.collation.token.Vocabulary;
import parallax.collation.token.Witness;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Headlines beside each other, and what a headline says that its own text does not.
final class Headlines {
    private static final double ALL_WEIGHT = 0.3;
    private static final double OWN_WEIGHT = 0.5;

    private final Evidence evidence;

    Headlines(Evidence evidence) {
        this.evidence = evidence;
    }

    private record Headline(Witness witness, String words) {}

    List<Finding> find() {
        var found = new ArrayList<Finding>();
        var headlines = headlines();
        if (headlines.stream().map(Headline::words).distinct().count() > 1) {
            found.add(besideEachOther(headlines));
        }
        headlines.forEach(headline -> againstItsText(headline).ifPresent(found::add));
        return found;
    }

    private List<Headline> headlines() {
        var headlines = new ArrayList<Headline>();
        for (int i = 0; i < evidence.headings().size(); i++) {
            var witness = evidence.collation().witness(new Sigil(i));
            if (!witness.sentences().isEmpty()) {
                evidence.headings()
                        .get(i)
                        .masthead()
                        .headline()
                        .ifPresent(words -> headlines.add(new Headline(witness, words)));
            }
        }
        return headlines;
    }

    private Finding besideEachOther(List<Headline> headlines) {
        var told =
                headlines.stream()
                        .map(headline ->
                                "%s: “%s”"
                                        .formatted(
                                                evidence.name(headline.witness().sigil()),
                                                headline.words()))
                        .collect(Collectors.joining("; "));
        return new Finding(
                FindingKind.HEADLINE,
                ALL_WEIGHT,
                "The headlines are, in %s.".formatted(told),
                headlines.stream().map(headline -> lead(headline.witness())).toList());
    }

    /// A figure that the text has nowhere.
    private Optional<Finding> againstItsText(Headline headline) {
        var body = headline.witness().tokens();
        var numbers =
                body.list(0, body.size()).stream()
                        .filter(Headlines::isFigure)
                        .map(Token::normal)
                        .toList();
        var own = Tokenizer.tokenize(headline.words(), new Vocabulary());
        return own.list(0, own.size()).stream()
                .filter(Headlines::isFigure)
                .filter(token -> !numbers.contains(token.normal()))
                .findFirst()
                .map(token ->
                        new Finding(
                                FindingKind.HEADLINE,
                                OWN_WEIGHT,
                                "The headline of %s has “%s”, which its text has nowhere: “%s”."
                                        .formatted(
                                                evidence.name(headline.witness().sigil()),
                                                token.surface(),
                                                headline.words()),
                                List.of(lead(headline.witness()))));
    }

    private static boolean isFigure(Token token) {
        return token.kind() == TokenKind.NUMBER;
    }

    private static Place lead(Witness witness) {
        Span first = witness.sentences().getFirst();
        return new Place(witness.sigil(), first);
    }
}
