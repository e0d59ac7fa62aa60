package parallax.finding;

import parallax.collation.passage.Cluster;
import parallax.collation.passage.Passage;
import parallax.collation.token.Sigil;
import parallax.collation.token.Token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Statements that most articles make and one does not.
final class Omissions {
    private static final double MOST_OF_THEM = 0.6;
    private static final int FEWEST = 3;
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_AN_ARTICLE = 3;
    private static final double WEIGHT = 0.6;
    private static final double SURE = 0.6;

    private final Evidence evidence;

    Omissions(Evidence evidence) {
        this.evidence = evidence;
    }

    /// @param having where most articles make it, its core first
    private record Statement(Cluster cluster, Passage core, List<Passage> having) {}

    private record Joined(Passage passage, double score) {}

    List<Finding> find() {
        var found = new ArrayList<Finding>();
        int articles = evidence.collation().witnesses().size();
        var statements =
                evidence.collation().clusters().stream()
                        .map(Omissions::statement)
                        .filter(statement -> isMadeByMost(statement, articles))
                        .toList();
        for (int i = 0; i < articles; i++) {
            var lacking = new Sigil(i);
            statements.stream()
                    .filter(statement -> !statement.cluster().witnesses().contains(lacking))
                    .sorted(
                            Comparator.comparingInt(
                                            (Statement statement) -> -statement.having().size())
                                    .thenComparing(Statement::core))
                    .limit(MOST_AN_ARTICLE)
                    .forEach(statement -> found.add(finding(statement, lacking, articles)));
        }
        return found;
    }

    private boolean isMadeByMost(Statement statement, int articles) {
        int having = statement.having().size();
        return having >= FEWEST
                && having >= MOST_OF_THEM * (articles - 1)
                && telling(statement.core()) >= FEWEST_WORDS;
    }

    /// What most of a cluster's articles say: the passage that is joined with passages of most
    /// other articles itself, and not only by way of a third.
    private static Statement statement(Cluster cluster) {
        return cluster.members().stream()
                .map(member -> new Statement(cluster, member, having(cluster, member)))
                .max(Comparator.comparingInt(statement -> statement.having().size()))
                .orElseThrow();
    }

    /// The passages joined with `core`, itself first, of each other article the surest.
    private static List<Passage> having(Cluster cluster, Passage core) {
        var surest = new TreeMap<Sigil, Joined>();
        Stream.concat(
                        cluster.links().stream()
                                .map(link -> joined(core, link.a(), link.b(), 1 + link.score())),
                        cluster.rewordings().stream()
                                .filter(one -> one.score() >= SURE)
                                .map(one -> joined(core, one.a(), one.b(), one.score())))
                .flatMap(Optional::stream)
                .forEach(joined ->
                        surest.merge(
                                joined.passage().witness(),
                                joined,
                                (one, next) -> next.score() > one.score() ? next : one));
        var passages = new ArrayList<Passage>();
        passages.add(core);
        surest.values().forEach(joined -> passages.add(joined.passage()));
        return passages;
    }

    /// The one of `a` and `b` that is not in `core`, if the other is.
    private static Optional<Joined> joined(Passage core, Passage a, Passage b, double score) {
        if (isIn(core, a)) {
            return Optional.of(new Joined(b, score));
        }
        return isIn(core, b) ? Optional.of(new Joined(a, score)) : Optional.empty();
    }

    private static boolean isIn(Passage core, Passage passage) {
        return core.witness().equals(passage.witness()) && core.span().overlaps(passage.span());
    }

    private long telling(Passage passage) {
        return evidence.tokens(passage.witness(), passage.span()).stream()
                .filter(Token::isTelling)
                .count();
    }

    private Finding finding(Statement statement, Sigil lacking, int articles) {
        var places =
                statement.having().stream()
                        .map(passage -> new Place(passage.witness(), passage.span()))
                        .toList();
        int having = places.size();
        return new Finding(
                FindingKind.LEFT_OUT,
                WEIGHT * having / (articles - 1),
                "%s does not say what %d others do: “%s”."
                        .formatted(
                                evidence.name(lacking), having, evidence.words(places.getFirst())),
                places);
    }
}
