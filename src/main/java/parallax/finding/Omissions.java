package parallax.finding;

import parallax.collation.passage.Cluster;
import parallax.collation.token.Sigil;
import parallax.collation.token.Token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Statements that most articles make and one does not.
final class Omissions {
    private static final double MOST_OF_THEM = 0.6;
    private static final int FEWEST = 3;
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_AN_ARTICLE = 3;
    private static final double WEIGHT = 0.6;

    private final Evidence evidence;

    Omissions(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> find() {
        var found = new ArrayList<Finding>();
        int articles = evidence.collation().witnesses().size();
        for (int i = 0; i < articles; i++) {
            var lacking = new Sigil(i);
            evidence.collation().clusters().stream()
                    .filter(cluster -> isLacking(cluster, lacking, articles))
                    .sorted(
                            Comparator.comparingInt(
                                            (Cluster cluster) -> -cluster.witnesses().size())
                                    .thenComparing(cluster -> cluster.members().getFirst()))
                    .limit(MOST_AN_ARTICLE)
                    .forEach(cluster -> found.add(finding(cluster, lacking, articles)));
        }
        return found;
    }

    private boolean isLacking(Cluster cluster, Sigil article, int articles) {
        var having = cluster.witnesses();
        return !having.contains(article)
                && having.size() >= FEWEST
                && having.size() >= MOST_OF_THEM * (articles - 1)
                && telling(cluster) >= FEWEST_WORDS;
    }

    private long telling(Cluster cluster) {
        var first = cluster.members().getFirst();
        return evidence.tokens(first.witness(), first.span()).stream()
                .filter(Token::isTelling)
                .count();
    }

    private Finding finding(Cluster cluster, Sigil lacking, int articles) {
        var places =
                cluster.members().stream()
                        .map(member -> new Place(member.witness(), member.span()))
                        .toList();
        int having = cluster.witnesses().size();
        return new Finding(
                FindingKind.LEFT_OUT,
                WEIGHT * having / (articles - 1),
                "%s does not say what %d others do: “%s”."
                        .formatted(
                                evidence.name(lacking), having, evidence.words(places.getFirst())),
                places);
    }
}
