package parallax.bench.peer;

import eu.interedition.collatex.CollationAlgorithm;
import eu.interedition.collatex.Token;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.simple.SimpleToken;
import eu.interedition.collatex.simple.SimpleWitness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// CollateX, a collation engine for scholarly editions: what stands at one vertex of its variant
/// graph, and what it marks as transposed.
record CollateX(Supplier<CollationAlgorithm> algorithm) implements Peer.OfTwo {
    @Override
    public Shared compare(Words a, Words b) {
        var graph = new VariantGraph();
        algorithm.get().collate(graph, List.of(tokens("A", a), tokens("B", b)));
        return () -> pairing(graph);
    }

    private static List<Token> tokens(String sigil, Words words) {
        var witness = new SimpleWitness(sigil);
        var tokens = new ArrayList<Token>();
        for (String word : words.normals()) {
            tokens.add(new NumberedToken(witness, word, tokens.size()));
        }
        witness.setTokens(tokens);
        return tokens;
    }

    private static Pairing pairing(VariantGraph graph) {
        var found = new Pairing();
        for (var vertex : graph.vertices()) {
            add(vertex.tokens(), found);
        }
        for (var transposed : graph.transpositions()) {
            add(transposed.stream().flatMap(vertex -> vertex.tokens().stream()).toList(), found);
        }
        return found;
    }

    private static void add(Collection<Token> tokens, Pairing found) {
        var a = numbers(tokens, "A").toList();
        var b = numbers(tokens, "B").toList();
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            found.add(a.get(i), b.get(i));
        }
    }

    private static Stream<Integer> numbers(Collection<Token> tokens, String sigil) {
        return tokens.stream()
                .filter(token -> token.getWitness().getSigil().equals(sigil))
                .map(token -> ((NumberedToken) token).number)
                .sorted();
    }

    private static final class NumberedToken extends SimpleToken {
        private final int number;

        NumberedToken(SimpleWitness witness, String word, int number) {
            super(witness, word, word);
            this.number = number;
        }
    }
}
