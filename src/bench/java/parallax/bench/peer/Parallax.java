package parallax.bench.peer;

import parallax.collation.Collation;
import parallax.collation.Collator;
import parallax.collation.Collator.Witnesses;
import parallax.collation.align.WordDiff;
import parallax.collation.passage.Link;
import parallax.collation.passage.Variant;
import parallax.collation.token.Tokens;
import parallax.collation.token.Witness;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// This program's engine: the words of its links outside the variants.
///
/// @param start from what is given to what is collated
record Parallax(UnaryOperator<Witnesses> start) implements Peer {
    /// Begins with the bare texts: its peers don't have to find the words in them.
    static Witnesses cutAnew(Witnesses witnesses) {
        return Collator.witnesses(
                witnesses.inOwnOrder().stream()
                        .sorted(Comparator.comparing(Witness::sigil))
                        .map(Witness::text)
                        .toList());
    }

    @Override
    public Found compare(Texts texts) {
        var witnesses = start.apply(texts.witnesses());
        var collation = Collator.collate(witnesses);
        var inOwnOrder = witnesses.inOwnOrder();
        return (first, second) -> pairing(collation, inOwnOrder.get(first), inOwnOrder.get(second));
    }

    private static Pairing pairing(Collation collation, Witness first, Witness second) {
        boolean turned = first.sigil().compareTo(second.sigil()) > 0;
        var a = turned ? second : first;
        var b = turned ? first : second;
        var found = new Pairing();
        for (Link link : collation.links()) {
            if (link.a().witness().equals(a.sigil()) && link.b().witness().equals(b.sigil())) {
                read(link, a.tokens(), b.tokens(), found);
            }
        }
        return turned ? turned(found) : found;
    }

    private static Pairing turned(Pairing pairing) {
        var turned = new Pairing();
        for (int i = 0; i < pairing.size(); i++) {
            turned.add(pairing.second(i), pairing.first(i));
        }
        return turned;
    }

    private static void read(Link link, Tokens a, Tokens b, Pairing found) {
        int startA = link.a().span().start();
        int startB = link.b().span().start();
        for (Variant variant : link.variants()) {
            add(a, startA, variant.a().start(), b, startB, variant.b().start(), found);
            startA = variant.a().end();
            startB = variant.b().end();
        }
        add(a, startA, link.a().span().end(), b, startB, link.b().span().end(), found);
    }

    /// Words that were moved inside a link are no variant of it: what is left stands in order.
    private static void add(
            Tokens a, int startA, int endA, Tokens b, int startB, int endB, Pairing found) {
        int wordA = a.wordAt(startA);
        int wordB = b.wordAt(startB);
        var formsA = forms(a, wordA, a.wordAt(endA));
        var formsB = forms(b, wordB, b.wordAt(endB));
        for (var moved : WordDiff.differences(formsA, formsB)) {
            found.add(wordA, a.wordAt(startA) + moved.a0(), wordB, b.wordAt(startB) + moved.b0());
            wordA = a.wordAt(startA) + moved.a1();
            wordB = b.wordAt(startB) + moved.b1();
        }
        found.add(wordA, a.wordAt(endA), wordB, b.wordAt(endB));
    }

    private static List<Integer> forms(Tokens tokens, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(word -> tokens.form(tokens.tokenOfWord(word)))
                .toList();
    }
}
