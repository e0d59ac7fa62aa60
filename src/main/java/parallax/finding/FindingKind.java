package parallax.finding;

/// What a finding is about, in the order in which a reader is told.
public enum FindingKind {
    ALTERED_QUOTATION("altered-quotation"),
    LOADED_WORD("loaded-word"),
    FIGURE("figure"),
    DATE("date"),
    NAME("name"),
    ATTRIBUTION("attribution"),
    LEFT_OUT("left-out"),
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
