package parallax.finding;

import parallax.collation.passage.Passage;
import parallax.collation.passage.Rewording;
import parallax.finding.Contrast.Reading;
import parallax.finding.Contrast.Sort;
import parallax.quotation.Sources;
import parallax.quotation.Speaker;

import java.util.List;
import java.util.Optional;

/// The same statement in other words, had from others.
final class SourceChanges {
    private static final Sort SORT =
            new Sort(
                    FindingKind.ATTRIBUTION,
                    0.35,
                    "What seems to be the same statement comes from");

    /// Less sure rewordings tell of the same thing, but not the same of it.
    private static final double SURE = 0.7;

    private final Evidence evidence;

    SourceChanges(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> find() {
        var contrast = new Contrast(evidence);
        for (Rewording rewording : evidence.collation().rewordings()) {
            if (rewording.score() < SURE) {
                continue;
            }
            var a = reading(rewording.a());
            var b = reading(rewording.b());
            if (a.isPresent() && b.isPresent() && !a.get().key().equals(b.get().key())) {
                contrast.add(SORT, a.get(), b.get());
            }
        }
        return contrast.findings();
    }

    private Optional<Reading> reading(Passage passage) {
        var witness = evidence.collation().witness(passage.witness());
        return Sources.of(
                        witness,
                        witness.sentenceAt(passage.span().start()),
                        evidence.quoted(passage.witness()))
                .map(source -> reading(passage, source));
    }

    private Reading reading(Passage passage, Speaker source) {
        var name = evidence.voices().name(passage.witness(), source);
        return new Reading(Attributions.key(name), new Place(passage.witness(), source.span()));
    }
}
