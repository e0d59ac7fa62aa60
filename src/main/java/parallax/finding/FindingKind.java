package parallax.finding;

/// What a finding is about, in the order in which a reader is told.
public enum FindingKind {
    /// The reader's own; never found by the program.
    NOTE("note"),
    ALTERED_QUOTATION("altered-quotation"),
    LOADED_WORD("loaded-word"),
    FIGURE("figure"),
    DATE("date"),
    NAME("name"),
    ATTRIBUTION("attribution"),
    VOICE("voice"),
    HEADLINE("headline"),
    LEFT_OUT("left-out"),
    ONLY_HERE("only-here"),
    COPIED("copied"),
    BROKEN_QUOTATION("broken-quotation"),
    STYLE("style");

    private final String id;

    FindingKind(String id) {
        this.id = id;
    }

    /// A name for scripts. It never changes.
    public String id() {
        return id;
    }
}
