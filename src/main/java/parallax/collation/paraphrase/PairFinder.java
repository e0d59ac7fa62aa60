package parallax.collation.paraphrase;

import parallax.collation.passage.Passage;
import parallax.collation.passage.Rewording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Finds what one article says in other words than another.
final class PairFinder {
    /// So many sentences of the other article are looked at closely for each.
    private static final int MOST_LIKE = 3;

    /// A sentence with more is a text without stops, and to align two takes room for each two
    /// words.
    private static final int MOST_WORDS = 400;

    /// Less alike than this at first sight is not looked at closely.
    private static final double LEAST_LIKE = 0.1;

    /// At least so many true rewordings are to be expected between two reports of one event.
    private static final double RELATED = 1.0;

    /// What a rewording must score where nothing else says that the articles are related.
    private static final double SURE = 0.6;

    private static final double CLOSED = -1;

    private final Story story;
    private final Story.Article a;
    private final Story.Article b;
    private final double[][] likeness;

    PairFinder(Story story, Story.Article a, Story.Article b) {
        this.story = story;
        this.a = a;
        this.b = b;
        likeness = a.index().cosines(b.index());
        for (int row = 0; row < likeness.length; row++) {
            for (int column = 0; column < likeness[row].length; column++) {
                likeness[row][column] = likeness(row, column, likeness[row][column]);
            }
        }
    }

    private double likeness(int row, int column, double words) {
        return story.scale() == Evidence.Scale.WORDS_ALONE
                ? words
                : (words
                                + story.meanings()
                                        .cosine(
                                                a.statements().get(row),
                                                b.statements().get(column)))
                        / 2;
    }

    /// A pair that was looked at closely.
    record Judged(Statement a, Statement b, Evidence evidence) {}

    /// The pairs worth looking at closely, with what speaks for them.
    Stream<Judged> judged() {
        var open = open();
        int rows = a.statements().size();
        int columns = b.statements().size();
        var bestOfRow = best(rows);
        var bestOfColumn = best(columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                keep(open.of(row, column), bestOfRow[row]);
                keep(open.of(row, column), bestOfColumn[column]);
            }
        }
        var judged = new ArrayList<Judged>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double bar = Math.min(bestOfRow[row][0], bestOfColumn[column][0]);
                if (open.of(row, column) >= Math.max(LEAST_LIKE, bar)) {
                    judge(row, column).forEach(judged::add);
                }
            }
        }
        return judged.stream();
    }

    /// For each of `count` sentences room for its best likenesses, the least of them first: that is
    /// what a likeness has to be to be among the best.
    private static double[][] best(int count) {
        var best = new double[count][MOST_LIKE];
        for (double[] ofOne : best) {
            Arrays.fill(ofOne, CLOSED);
        }
        return best;
    }

    private static void keep(double likeness, double[] best) {
        int place = 0;
        while (place < best.length && best[place] < likeness) {
            if (place > 0) {
                best[place - 1] = best[place];
            }
            best[place++] = likeness;
        }
    }

    /// The likenesses of sentences that shared wording leaves open.
    private Likeness open() {
        var openA = a.statements().stream().map(s -> story.isOpen(s, b)).toList();
        var openB = b.statements().stream().map(s -> story.isOpen(s, a)).toList();
        return (row, column) ->
                openA.get(row) && openB.get(column) ? likeness[row][column] : CLOSED;
    }

    private interface Likeness {
        double of(int row, int column);
    }

    private Stream<Judged> judge(int row, int column) {
        var here = a.statements().get(row);
        var there = b.statements().get(column);
        boolean isLong = Math.max(here.words().size(), there.words().size()) > MOST_WORDS;
        if (isLong || story.haveOneWording(here, there)) {
            return Stream.empty();
        }
        double cosine = story.meanings().cosine(here, there);
        var alignment = SoftAlignment.of(here, there, story.meanings());
        return Stream.of(
                new Judged(here, there, new Evidence(alignment, cosine, near(row, column))));
    }

    /// The best likeness of a sentence beside the one and a sentence beside the other.
    private double near(int row, int column) {
        double near = 0;
        for (int r : List.of(row - 1, row + 1)) {
            for (int c : List.of(column - 1, column + 1)) {
                if (r >= 0 && r < likeness.length && c >= 0 && c < likeness[r].length) {
                    near = Math.max(near, likeness[r][c]);
                }
            }
        }
        return near;
    }

    /// What the two articles say in other words. Reports of one event say many things alike; where
    /// there is hardly one, it takes more to believe that they are, and that it isn't chance.
    Stream<Rewording> rewordings() {
        var found =
                judged().map(this::rewording)
                        .filter(rewording -> story.scale().suffices(rewording.score()))
                        .toList();
        double expected = found.stream().mapToDouble(Rewording::score).sum();
        return found.stream().filter(rewording -> expected >= RELATED || rewording.score() >= SURE);
    }

    private Rewording rewording(Judged pair) {
        double score = story.scale().score(pair.evidence());
        var alignment = pair.evidence().alignment();
        var here = passage(pair.a(), alignment.a().stretch());
        var there = passage(pair.b(), alignment.b().stretch());
        return here.witness().compareTo(there.witness()) < 0
                ? new Rewording(here, there, score)
                : new Rewording(there, here, score);
    }

    private static Passage passage(Statement statement, SoftAlignment.Stretch stretch) {
        return statement.clauses(stretch.first(), stretch.last());
    }
}
