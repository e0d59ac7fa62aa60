package parallax.collation.paraphrase;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Two statements laid against each other word by word, each word at the one that is most like it.
///
/// The weighted mean of these likenesses is BERTScore's (Zhang et al., ICLR 2020), with the
/// frequencies of the story; names and numbers must be the same word or count little.
///
/// @param a how much of the first statement the second says
/// @param b how much of the second the first says
record SoftAlignment(Side a, Side b) {
    private static final double SAME = 0.95;
    private static final double AKIN = 0.7;

    /// What another word than itself is worth for a name or a number.
    private static final double OTHER_NAME = 0.5;

    /// What words are alike by chance.
    private static final double BY_CHANCE = 0.3;

    /// How much one statement is said by the other.
    ///
    /// @param said the weighted share of its words, 0..1
    /// @param exact the weighted share of its names and numbers; none where it has none
    record Side(double said, Stretch stretch, OptionalDouble exact) {}

    /// The words, from `first` to `last`, that the other statement says best.
    ///
    /// @param said what they say beyond chance; grows with their number
    record Stretch(int first, int last, double said) {}

    /// Lays `a` against `b`. O(words of a × words of b × dimensions).
    static SoftAlignment of(Statement a, Statement b, Meanings meanings) {
        var cosines = meanings.cosinesOfWords(a, b);
        var bestA = new double[a.words().size()];
        var bestB = new double[b.words().size()];
        for (int i = 0; i < bestA.length; i++) {
            var word = a.words().get(i);
            for (int j = 0; j < bestB.length; j++) {
                double like = like(word, b.words().get(j), cosines[i][j]);
                bestA[i] = Math.max(bestA[i], like);
                bestB[j] = Math.max(bestB[j], like);
            }
        }
        return new SoftAlignment(side(a.words(), bestA), side(b.words(), bestB));
    }

    private static double like(Statement.Word a, Statement.Word b, double cosine) {
        if (a.stem() == b.stem()) {
            return SAME;
        }
        double like = Math.max(a.root() == b.root() ? AKIN : 0, cosine);
        return like * (a.isExact() ? OTHER_NAME : 1) * (b.isExact() ? OTHER_NAME : 1);
    }

    private static Side side(List<Statement.Word> words, double[] likenesses) {
        double said = 0;
        double all = 1e-9;
        double saidExactly = 0;
        double allExact = 0;
        for (int i = 0; i < likenesses.length; i++) {
            var word = words.get(i);
            said += word.weight() * likenesses[i];
            all += word.weight();
            if (word.isExact()) {
                saidExactly += likenesses[i] >= SAME ? word.weight() : 0;
                allExact += word.weight();
            }
        }
        var exact =
                allExact > 0 ? OptionalDouble.of(saidExactly / allExact) : OptionalDouble.empty();
        return new Side(said / all, stretch(words, likenesses), exact);
    }

    /// Kadane's maximum subarray. O(words).
    private static Stretch stretch(List<Statement.Word> words, double[] likenesses) {
        var best = new Stretch(0, Math.max(0, words.size() - 1), 0);
        double here = 0;
        int first = 0;
        for (int i = 0; i < likenesses.length; i++) {
            if (here <= 0) {
                here = 0;
                first = i;
            }
            here += words.get(i).weight() * (likenesses[i] - BY_CHANCE);
            if (here > best.said) {
                best = new Stretch(first, i, here);
            }
        }
        return best;
    }

    /// The harmonic mean of what each says of the other, 0..1.
    double mutual() {
        return 2 * a.said * b.said / (a.said + b.said + 1e-9);
    }

    /// What the best stretches say beyond chance, 0..1: even half of a long sentence says a lot.
    double local() {
        double stretches = Math.sqrt(a.stretch.said * b.stretch.said);
        return stretches / (10 + stretches);
    }

    /// The share of names and numbers that both have, 0..1.
    double exact() {
        return (a.exact.orElse(0) + b.exact.orElse(0)) / 2;
    }

    /// How many of the two name nobody and no number.
    int nameless() {
        return (int) Stream.of(a, b).filter(side -> side.exact.isEmpty()).count();
    }
}
