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
    /// @param stretch what its best stretch says beyond chance; grows with its length
    /// @param exact the weighted share of its names and numbers; none where it has none
    record Side(double said, double stretch, OptionalDouble exact) {}

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
        double best = 0;
        double here = 0;
        for (int i = 0; i < likenesses.length; i++) {
            var word = words.get(i);
            said += word.weight() * likenesses[i];
            all += word.weight();
            if (word.isExact()) {
                saidExactly += likenesses[i] >= SAME ? word.weight() : 0;
                allExact += word.weight();
            }
            // Kadane's maximum subarray
            here = Math.max(0, here) + word.weight() * (likenesses[i] - BY_CHANCE);
            best = Math.max(best, here);
        }
        var exact =
                allExact > 0 ? OptionalDouble.of(saidExactly / allExact) : OptionalDouble.empty();
        return new Side(said / all, best, exact);
    }

    /// The harmonic mean of what each says of the other, 0..1.
    double mutual() {
        return 2 * a.said * b.said / (a.said + b.said + 1e-9);
    }

    /// What the best stretches say beyond chance, 0..1: even half of a long sentence says a lot.
    double local() {
        double stretches = Math.sqrt(a.stretch * b.stretch);
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
