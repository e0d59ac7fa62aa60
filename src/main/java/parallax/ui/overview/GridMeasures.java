package parallax.ui.overview;

/// How wide the columns of the grid are, in pixels, for a width and a number of articles.
record GridMeasures(double label, double cell) {
    static final double GAP = 6;

    private static final double LABEL = 150;
    private static final double NARROWEST = 140;
    private static final double WIDEST = 420;

    /// What is left free for the scroll bar, and at the left.
    private static final double MARGIN = 34;

    static GridMeasures of(double width, int articles) {
        double room = width - LABEL - MARGIN - GAP * articles;
        double share = Math.floor(room / Math.max(1, articles));
        return new GridMeasures(LABEL, Math.clamp(share, NARROWEST, WIDEST));
    }

    /// The least width that shows so many articles.
    static double narrowest(int articles) {
        return LABEL + MARGIN + (NARROWEST + GAP) * articles;
    }
}
