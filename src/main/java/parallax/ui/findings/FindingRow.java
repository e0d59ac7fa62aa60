package parallax.ui.findings;

import parallax.finding.Finding;
import parallax.finding.FindingKind;

/// A row of the list.
sealed interface FindingRow {
    record Item(Finding finding) implements FindingRow {}

    /// Above the findings of one kind.
    record Heading(FindingKind kind, int count) implements FindingRow {}
}
