package parallax.report;

import parallax.finding.Evidence;
import parallax.finding.Finding;
import parallax.finding.Findings;
import parallax.finding.Heading;
import parallax.session.Comparison;
import parallax.session.Naming;

import java.util.List;

/// A comparison, who and what its articles name, and what a reader should know.
///
/// @param findings the most important first
public record Named(Comparison comparison, Naming naming, List<Finding> findings) {
    public Named {
        findings = List.copyOf(findings);
    }

    /// With all that can be found.
    public static Named of(Comparison comparison, Naming naming) {
        var headings = Heading.of(comparison.story().articles());
        return new Named(
                comparison,
                naming,
                Findings.of(Evidence.of(headings, comparison.collation(), naming.entities())));
    }
}
