package parallax.collation.paraphrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which statements of one article have which stem: a sentence is laid only against those it shares
/// a word with.
final class WordIndex {
    private final List<Map<Integer, Double>> weights = new ArrayList<>();
    private final Map<Integer, List<Posting>> postings = new HashMap<>();

    private record Posting(int place, double weight) {}

    WordIndex(List<Statement> statements) {
        for (var statement : statements) {
            var unit = unit(statement);
            int place = weights.size();
            weights.add(unit);
            unit.forEach((stem, weight) ->
                    postings.computeIfAbsent(stem, _ -> new ArrayList<>())
                            .add(new Posting(place, weight)));
        }
    }

    /// The weights of the stems as a vector of length 1.
    private static Map<Integer, Double> unit(Statement statement) {
        var weights = new TreeMap<Integer, Double>();
        statement.words().forEach(word -> weights.put(word.stem(), word.weight()));
        double squares = 1e-12 + weights.values().stream().mapToDouble(w -> w * w).sum();
        weights.replaceAll((stem, weight) -> weight / Math.sqrt(squares));
        return weights;
    }

    /// The cosine of each statement here, row by row, and each of `other`, 0..1. O(what they
    /// share).
    double[][] cosines(WordIndex other) {
        var cosines = new double[weights.size()][other.weights.size()];
        for (int row = 0; row < cosines.length; row++) {
            for (var stem : weights.get(row).entrySet()) {
                for (var posting : other.postings.getOrDefault(stem.getKey(), List.of())) {
                    cosines[row][posting.place] += stem.getValue() * posting.weight;
                }
            }
        }
        return cosines;
    }
}
