package parallax.session;

import parallax.collation.Collation;
import parallax.collation.Version;
import parallax.collation.Versions;
import parallax.collation.paraphrase.CommonWords;
import parallax.collation.passage.Cluster;
import parallax.collation.passage.Link;
import parallax.collation.passage.Passage;
import parallax.collation.token.Sigil;
import parallax.collation.token.Witness;
import parallax.highlight.Base;
import parallax.highlight.Highlight;
import parallax.session.Statement.Cell;
import parallax.session.Statement.Wording;
import parallax.text.Span;
import parallax.text.Spans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Who says what: every statement of a story with each article's version.
///
/// @param articles those that are compared, in the order of their columns
/// @param statements first those that several articles make, in the order of the base; then for
///   each article those that it alone makes
public record StatementGrid(List<Sigil> articles, List<Statement> statements) {
    public static final StatementGrid EMPTY = new StatementGrid(List.of(), List.of());

    /// Less says too little to be a statement.
    private static final int FEWEST_TELLING_WORDS = 2;

    private static final int FEWEST_TELLING_WORDS_MOVED = 3;

    public StatementGrid {
        articles = List.copyOf(articles);
        statements = List.copyOf(statements);
    }

    /// The grid of the articles that stand in columns. The first of them is the base, unless the
    /// others are compared with another. Takes some 300 ms for 20 articles of 800 words.
    public static StatementGrid of(Session session) {
        var columns = session.columns();
        var rows = new Rows(session.comparison().collation(), columns);
        var statements = new ArrayList<>(rows.common(inOrderOf(session)));
        for (Sigil article : columns) {
            var highlights = session.comparison().highlights(article, new Base.AllOthers());
            statements.addAll(rows.unique(article, highlights));
        }
        return new StatementGrid(columns, statements);
    }

    /// The columns, the base first.
    private static List<Sigil> inOrderOf(Session session) {
        var columns = new LinkedHashSet<Sigil>();
        switch (session.base()) {
            case Base.One(var one) when session.columns().contains(one) -> columns.add(one);
            case Base.One _, Base.AllOthers() -> {}
        }
        columns.addAll(session.columns());
        return List.copyOf(columns);
    }

    /// Makes the rows.
    private record Rows(Collation collation, List<Sigil> columns, StatementLabel labels) {
        Rows(Collation collation, List<Sigil> columns) {
            this(collation, columns, new StatementLabel(collation.witnesses()));
        }

        /// The statements of several articles: those of the first article in its order, each of the
        /// others behind the one that it follows in the next article that has it.
        List<Statement> common(List<Sigil> order) {
            var placed = new ArrayList<Cluster>();
            for (Sigil article : order) {
                var own = clustersOf(article);
                // What comes before all that is placed stands right before it.
                int at =
                        own.stream()
                                .filter(placed::contains)
                                .findFirst()
                                .map(placed::indexOf)
                                .orElse(placed.size());
                for (Cluster cluster : own) {
                    int found = placed.indexOf(cluster);
                    if (found < 0) {
                        placed.add(at, cluster);
                        found = at;
                    }
                    at = found + 1;
                }
            }
            return placed.stream().map(cluster -> statement(cluster, order)).toList();
        }

        private List<Cluster> clustersOf(Sigil article) {
            return collation.clusters().stream()
                    .filter(cluster ->
                            cluster.witnesses().stream().filter(columns::contains).count() > 1)
                    .filter(cluster -> cluster.witnesses().contains(article))
                    .filter(cluster -> !isMovedPhrase(cluster))
                    .sorted(
                            Comparator.comparing(
                                    (Cluster cluster) -> cluster.passagesIn(article).getFirst()))
                    .toList();
        }

        /// A few words that stand in another sentence elsewhere are no statement.
        private boolean isMovedPhrase(Cluster cluster) {
            return cluster.rewordings().isEmpty()
                    && cluster.links().stream().allMatch(Link::transposed)
                    && cluster.members().stream().allMatch(this::isPhrase);
        }

        private boolean isPhrase(Passage member) {
            var witness = collation.witness(member.witness());
            return StatementLabel.telling(witness, member.span()) < FEWEST_TELLING_WORDS_MOVED;
        }

        private Statement statement(Cluster cluster, List<Sigil> order) {
            var having = cluster.witnesses();
            var base = order.stream().filter(having::contains).findFirst().orElseThrow();
            var versions = Versions.of(collation, cluster, base);
            var cells =
                    versions.all().stream()
                            .filter(version -> columns.contains(version.witness()))
                            .sorted(Comparator.comparingInt(v -> columns.indexOf(v.witness())))
                            .map(version -> cell(version, cluster))
                            .toList();
            var label = label(versions);
            return new Statement(label, OptionalInt.of(cluster.number()), cells);
        }

        private String label(Versions versions) {
            var base = collation.witness(versions.base().witness());
            var passage = versions.base().passages().getFirst();
            var common =
                    versions.all().stream()
                            .skip(1)
                            .map(other ->
                                    new CommonWords(
                                            collation.witness(other.witness()), other.passages()))
                            .map(words -> words.in(base, passage))
                            .toList();
            return labels.of(base, passage, common);
        }

        private static Cell cell(Version version, Cluster cluster) {
            var article = version.witness();
            boolean shared =
                    cluster.links().stream()
                            .anyMatch(link ->
                                    link.a().witness().equals(article)
                                            || link.b().witness().equals(article));
            return new Cell(
                    article,
                    version.passages(),
                    version.elsewhere(),
                    shared ? Wording.SHARED : Wording.REWORDED,
                    version.parts());
        }

        /// What only one article says, sentence by sentence.
        List<Statement> unique(Sigil article, List<Highlight> highlights) {
            var witness = collation.witness(article);
            return highlights.stream()
                    .filter(this::isOnlyHere)
                    .flatMap(highlight -> sentences(witness, highlight.span()))
                    .filter(span -> StatementLabel.telling(witness, span) >= FEWEST_TELLING_WORDS)
                    .map(span -> unique(witness, span))
                    .toList();
        }

        /// Whether none of the columns beside it says the same; hidden articles don't count.
        private boolean isOnlyHere(Highlight highlight) {
            return switch (highlight) {
                case Highlight.Unique _ -> true;
                case Highlight.Common common ->
                        common.alsoIn().stream().noneMatch(columns::contains);
            };
        }

        private static Stream<Span> sentences(Witness witness, Span span) {
            return witness.sentences().stream()
                    .flatMap(sentence -> sentence.intersection(span).stream())
                    .map(part -> Spans.strip(witness.text(), part));
        }

        private Statement unique(Witness witness, Span span) {
            var words = new Version.Part.Same(span.of(witness.text()));
            var cell = new Cell(witness.sigil(), List.of(span), 0, Wording.UNIQUE, List.of(words));
            return new Statement(
                    labels.of(witness, span, List.of()), OptionalInt.empty(), List.of(cell));
        }
    }
}
