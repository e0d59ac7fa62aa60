package parallax.ui;

import parallax.work.Progress;

/// What runs in the background.
public sealed interface Activity {
    record Idle() implements Activity {}

    /// Files are being read; the reader may cancel it.
    record Reading(Progress progress) implements Activity {}

    record Comparing() implements Activity {}
}
