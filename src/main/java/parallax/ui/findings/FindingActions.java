package parallax.ui.findings;

import parallax.finding.Finding;

/// What the reader can do with a finding.
public interface FindingActions {
    /// Show where it is.
    void choose(Finding finding);

    /// Take it off the list.
    void dismiss(Finding finding);
}
