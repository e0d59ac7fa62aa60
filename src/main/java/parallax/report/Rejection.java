package parallax.report;

/// A file that is not in the report, and why.
///
/// @param reason a name for scripts
/// @param message one sentence for people
public record Rejection(String file, String reason, String message) {}
