package parallax.bench;

import java.util.List;
import java.util.stream.Collectors;

/// One line of the table that the benchmarks end with.
///
/// @param figure what was measured
/// @param ours for Parallax
/// @param peer for the other way
/// @param ratio the peer's figure over ours: the higher the better
/// @param recall our share of what there is to find, and the peer's
/// @param target what is wanted, and whether it was reached
record Row(String figure, String ours, String peer, String ratio, String recall, String target) {
    private static final Row HEADING =
            new Row("", "Parallax", "peer", "peer/ours", "recall", "target");

    static Row of(String figure, String ours) {
        return new Row(figure, ours, "", "", "", "");
    }

    /// Two times in milliseconds, side by side.
    static Row of(String figure, double ours, String peerName, double peer) {
        return new Row(
                figure,
                "%,.2f ms".formatted(ours),
                "%s %,.2f ms".formatted(peerName, peer),
                "%.2f".formatted(peer / ours),
                "",
                "");
    }

    Row withRecall(double ours, double peer) {
        var recall = "%.3f (%.3f)".formatted(ours, peer);
        return new Row(figure, this.ours, this.peer, ratio, recall, target);
    }

    Row withTarget(String wanted, boolean reached) {
        var target = wanted + (reached ? ": reached" : ": MISSED");
        return new Row(figure, ours, peer, ratio, recall, target);
    }

    /// The rows in columns, below a heading.
    static String table(List<Row> rows) {
        return HEADING.line()
                + "\n"
                + rows.stream().map(Row::line).collect(Collectors.joining("\n"));
    }

    private String line() {
        return "%-52s %22s  %-26s %9s  %-13s  %s"
                .formatted(figure, ours, peer, ratio, recall, target)
                .stripTrailing();
    }
}
