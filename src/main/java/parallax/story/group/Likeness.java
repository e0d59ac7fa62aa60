package parallax.story.group;

import parallax.collation.paraphrase.WordFrequencies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// How much alike articles are: the cosine of their words and that of their names, half and half,
/// each word weighted by how rare it is (Spärck Jones 1972), less the farther apart their days are.
///
/// How rare a word is comes from a thousand imagined articles of all kinds and from these: by these
/// alone, in a handful of articles on one event what they have in common would count as ordinary.
final class Likeness {
    private static final double IMAGINED = 1000;
    private static final double HALF = Math.sqrt(0.5);

    /// Days apart at which articles are half as much alike.
    private static final double HALVING_DAYS = 30;

    private final List<Optional<LocalDate>> days;
    private final List<Vector> vectors;

    private static final class Vector {
        /// Ascending; names are counted from 0, words from behind them.
        final int[] features;

        final float[] weights;

        Vector(int[] features, float[] weights) {
            this.features = features;
            this.weights = weights;
        }
    }

    Likeness(List<Telling> articles, WordFrequencies frequencies) {
        days = articles.stream().map(Telling::day).toList();
        var names = new Weights(articles.stream().map(Telling::names).toList());
        var words = new Weights(articles.stream().map(Telling::words).toList());
        vectors =
                articles.stream()
                        .map(one ->
                                joined(
                                        names.vector(one.names(), frequencies, 0),
                                        words.vector(one.words(), frequencies, names.size())))
                        .toList();
    }

    int size() {
        return vectors.size();
    }

    /// From 0 to 1. O(words of both).
    double of(int one, int other) {
        var a = vectors.get(one);
        var b = vectors.get(other);
        double sum = 0;
        int j = 0;
        for (int i = 0; i < a.features.length; i++) {
            while (j < b.features.length && b.features[j] < a.features[i]) {
                j++;
            }
            if (j < b.features.length && b.features[j] == a.features[i]) {
                sum += a.weights[i] * b.weights[j];
            }
        }
        return sum * nearness(one, other);
    }

    private double nearness(int one, int other) {
        return days.get(one)
                .flatMap(day -> days.get(other).map(second -> ChronoUnit.DAYS.between(day, second)))
                .map(apart -> 1 / (1 + Math.pow(apart / HALVING_DAYS, 2)))
                .orElse(1.0);
    }

    /// An article without names is told by its words alone, but is never nearer to another for
    /// that.
    private static Vector joined(Vector names, Vector words) {
        int count = names.features.length;
        int size = count + words.features.length;
        var features = Arrays.copyOf(names.features, size);
        var weights = Arrays.copyOf(names.weights, size);
        System.arraycopy(words.features, 0, features, count, size - count);
        System.arraycopy(words.weights, 0, weights, count, size - count);
        double wordsShare = count == 0 ? 1 : HALF;
        for (int i = 0; i < size; i++) {
            weights[i] *= (float) (i < count ? HALF : wordsShare);
        }
        return new Vector(features, weights);
    }

    /// The numbers of all words of one sort, and in how many articles they stand.
    private static final class Weights {
        private final int articles;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Integer> having = new ArrayList<>();

        Weights(List<Map<String, Integer>> counts) {
            articles = counts.size();
            for (var words : counts) {
                for (var word : words.keySet()) {
                    int number = numbers.computeIfAbsent(word, _ -> numbers.size());
                    if (number == having.size()) {
                        having.add(0);
                    }
                    having.set(number, having.get(number) + 1);
                }
            }
        }

        int size() {
            return numbers.size();
        }

        Vector vector(Map<String, Integer> counts, WordFrequencies frequencies, int from) {
            ToDoubleFunction<String> weight =
                    word ->
                            (1 + Math.log(counts.getOrDefault(word, 0)))
                                    * rarity(word, frequencies);
            double length =
                    Math.sqrt(
                            counts.keySet().stream()
                                    .mapToDouble(word -> Math.pow(weight.applyAsDouble(word), 2))
                                    .sum());
            var words =
                    counts.keySet().stream()
                            .sorted((a, b) -> Integer.compare(number(a), number(b)))
                            .toList();
            var features = new int[words.size()];
            var weights = new float[words.size()];
            for (int i = 0; i < features.length; i++) {
                features[i] = from + number(words.get(i));
                weights[i] = (float) (weight.applyAsDouble(words.get(i)) / length);
            }
            return new Vector(features, weights);
        }

        private double rarity(String word, WordFrequencies frequencies) {
            double expected = having.get(number(word)) + IMAGINED * frequencies.share(word) + 1;
            return Math.log((articles + IMAGINED) / expected);
        }

        private int number(String word) {
            return numbers.getOrDefault(word, 0);
        }
    }
}
