package parallax.ui;

import parallax.finding.Finding;
import parallax.session.Session;

import java.util.OptionalInt;

/// Which passages a finding belongs to.
final class FindingPlaces {
    private FindingPlaces() {}

    /// Number of the cluster that has the finding's places, if one has.
    static OptionalInt cluster(Finding finding, Session session) {
        return session.comparison().collation().clusters().stream()
                .filter(cluster ->
                        finding.places().stream()
                                .allMatch(place ->
                                        cluster.passagesIn(place.article()).stream()
                                                .anyMatch(passage ->
                                                        passage.start() <= place.span().start()
                                                                && place.span().start()
                                                                        <= passage.end())))
                .mapToInt(cluster -> cluster.number())
                .findFirst();
    }
}
