package parallax.finding;

import parallax.collation.passage.Passage;
import parallax.collation.passage.Rewording;
import parallax.collation.token.Token;
import parallax.finding.Contrast.Reading;
import parallax.finding.Contrast.Sort;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What one article tells as planned and another, which says the same, as done: it was written
/// later, or knows it otherwise.
final class PlansAndDeeds {
    private static final Sort SORT =
            new Sort(FindingKind.DATE, 0.4, "One tells as planned what another tells as done:");
    private static final Set<String> PLANNED =
            Set.of(
                    "due",
                    "expected",
                    "set",
                    "scheduled",
                    "plans",
                    "planning",
                    "planned",
                    "going",
                    "about",
                    "intends");

    private final Evidence evidence;

    PlansAndDeeds(Evidence evidence) {
        this.evidence = evidence;
    }

    /// @param verb its plain form
    private record Plan(Place place, String verb) {}

    List<Finding> find() {
        var contrast = new Contrast(evidence);
        for (Rewording rewording : evidence.collation().rewordings()) {
            add(contrast, rewording.a(), rewording.b());
            add(contrast, rewording.b(), rewording.a());
        }
        return contrast.findings();
    }

    private void add(Contrast contrast, Passage planned, Passage done) {
        var plans = plans(done);
        for (Plan plan : plans(planned)) {
            var tokens = evidence.tokens(done.witness(), done.span());
            if (plans.stream().noneMatch(other -> other.verb().equals(plan.verb()))) {
                tokens.stream()
                        .filter(token -> Verbs.isPast(plan.verb(), token.normal()))
                        .findFirst()
                        .ifPresent(deed ->
                                contrast.add(
                                        SORT,
                                        new Reading("to " + plan.verb(), plan.place()),
                                        new Reading(
                                                deed.normal(),
                                                new Place(done.witness(), deed.span()))));
            }
        }
    }

    /// "Is due to meet", "will meet".
    private List<Plan> plans(Passage passage) {
        var tokens =
                evidence.tokens(passage.witness(), passage.span()).stream()
                        .filter(token -> token.kind().isWord())
                        .toList();
        var plans = new ArrayList<Plan>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean isPlan =
                    tokens.get(i).normal().equals("to")
                            && PLANNED.contains(tokens.get(i - 1).normal());
            if (isPlan || tokens.get(i).normal().equals("will")) {
                Token first = tokens.get(isPlan ? i - 1 : i);
                var verb = tokens.get(i + 1);
                plans.add(
                        new Plan(
                                new Place(passage.witness(), first.span().hull(verb.span())),
                                verb.normal()));
            }
        }
        return plans;
    }
}
