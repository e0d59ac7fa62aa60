package parallax.finding;

import parallax.quotation.QuotedSpans;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All findings of a story.
public final class Findings {
    private static final double BROKEN_WEIGHT = 0.3;

    private Findings() {}

    /// What a reader should know, the most important first. O(links times quotations).
    public static List<Finding> of(Evidence evidence) {
        var found = new ArrayList<Finding>();
        found.addAll(new AlteredQuotations(evidence).find());
        found.addAll(new Attributions(evidence).find());
        found.addAll(new WordChanges(evidence).find());
        found.addAll(new OddNames(evidence).find());
        found.addAll(new Descriptions(evidence).find());
        found.addAll(new QuantityChanges(evidence).find());
        found.addAll(new PlansAndDeeds(evidence).find());
        found.addAll(new TermChanges(evidence).find());
        found.addAll(new SourceChanges(evidence).find());
        found.addAll(new ScareQuotes(evidence).find());
        found.addAll(new Omissions(evidence).find());
        found.addAll(new OnlyHere(evidence).find());
        found.addAll(new Headlines(evidence).find());
        found.addAll(new Days(evidence).find());
        var slips = new Slips(evidence);
        found.addAll(slips.find());
        found.addAll(new Copies(evidence, slips).find());
        found.addAll(brokenQuotations(evidence));
        found.sort(
                Comparator.comparing(Finding::weight, Comparator.reverseOrder())
                        .thenComparing(Finding::kind)
                        .thenComparing(Finding::summary));
        return List.copyOf(found);
    }

    private static List<Finding> brokenQuotations(Evidence evidence) {
        var found = new ArrayList<Finding>();
        for (var witness : evidence.collation().witnesses()) {
            for (int mark : QuotedSpans.in(witness.text()).unclosed()) {
                int end = Math.min(witness.text().length(), mark + 40);
                var place = new Place(witness.sigil(), new Span(mark, end));
                found.add(
                        new Finding(
                                FindingKind.BROKEN_QUOTATION,
                                BROKEN_WEIGHT,
                                "A quotation opens in %s and never closes: %s"
                                        .formatted(
                                                evidence.name(witness.sigil()),
                                                evidence.words(place)),
                                List.of(place)));
            }
        }
        return found;
    }
}
