package parallax.collation.paraphrase;

import parallax.collation.passage.Link;
import parallax.collation.token.Sigil;
import parallax.collation.token.Witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The statements of all articles and what is known of them, in an order that only their texts
/// decide.
final class Story {
    /// A sentence that has more of its words in the other article is said there already.
    private static final double COVERED = 0.7;

    /// Two sentences that have so much in common word for word are no rewording.
    private static final double ONE_WORDING = 0.5;

    /// Of more open sentences the model would take half a minute and a gigabyte: a book's worth is
    /// compared by its words alone.
    private static final int MOST_READ = 2_500;

    private static final long MOST_SENTENCES = 4_000_000;

    private final List<Article> articles;
    private final Coverage coverage;
    private final Meanings meanings;
    private final Evidence.Scale scale;

    record Article(Sigil sigil, List<Statement> statements, WordIndex index) {}

    Story(List<Witness> witnesses, List<Link> links, SentenceEmbeddings embeddings) {
        var inOwnOrder =
                witnesses.stream()
                        .sorted(Comparator.comparing(Witness::text).thenComparing(Witness::sigil))
                        .toList();
        var statements = StatementReader.read(inOwnOrder);
        articles =
                IntStream.range(0, inOwnOrder.size())
                        .mapToObj(i -> article(inOwnOrder.get(i).sigil(), statements.get(i)))
                        .toList();
        coverage = new Coverage(inOwnOrder, links);
        var open = openSomewhere();
        switch (embeddings) {
            case SentenceModel model when open.size() <= MOST_READ -> {
                meanings = Meanings.of(open, model);
                scale = Evidence.Scale.WITH_MODEL;
            }
            case SentenceModel _, SentenceEmbeddings.Absent _ -> {
                meanings = Meanings.none();
                scale = Evidence.Scale.WORDS_ALONE;
            }
        }
    }

    private static Article article(Sigil sigil, List<Statement> statements) {
        return new Article(sigil, statements, new WordIndex(statements));
    }

    /// The statements that at least one other article leaves open.
    private List<Statement> openSomewhere() {
        return articles.stream()
                .flatMap(article ->
                        article.statements().stream()
                                .filter(statement -> isOpenSomewhere(statement)))
                .toList();
    }

    private boolean isOpenSomewhere(Statement statement) {
        return articles.stream()
                .filter(other -> !other.sigil().equals(statement.passage().witness()))
                .anyMatch(other -> isOpen(statement, other));
    }

    /// Whether `other` may say the statement in other words.
    boolean isOpen(Statement statement, Article other) {
        return statement.isTelling()
                && coverage.share(statement.passage(), other.sigil()) <= COVERED;
    }

    /// Whether the two say the same word for word, so that nothing is reworded.
    boolean haveOneWording(Statement a, Statement b) {
        return coverage.share(a.passage(), b.passage()) >= ONE_WORDING;
    }

    Meanings meanings() {
        return meanings;
    }

    Evidence.Scale scale() {
        return scale;
    }

    private record Pair(Article a, Article b) {
        /// Those of the one times those of the other.
        long sentences() {
            return (long) a.statements.size() * b.statements.size();
        }
    }

    /// Each two articles once, by several threads; not two books, whose sentences, each against
    /// each, would fill the memory.
    Stream<PairFinder> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int a = 0; a < articles.size(); a++) {
            for (int b = a + 1; b < articles.size(); b++) {
                var pair = new Pair(articles.get(a), articles.get(b));
                if (pair.sentences() <= MOST_SENTENCES) {
                    pairs.add(pair);
                }
            }
        }
        return pairs.parallelStream().map(pair -> new PairFinder(this, pair.a(), pair.b()));
    }
}
