package parallax.collation;

import parallax.collation.passage.Link;
import parallax.collation.token.Witness;

import java.util.ArrayList;
import java.util.List;

/// Counts how much of each witness stands in each other.
final class Overlaps {
    private final int[][] shared;

    /// @param size how many witnesses there are
    Overlaps(int size) {
        shared = new int[size][size];
    }

    void add(List<Link> links) {
        for (Link link : links) {
            int a = link.a().witness().index();
            int b = link.b().witness().index();
            shared[a][b] += link.matched();
            shared[b][a] += link.matched();
        }
    }

    /// Row by row, the share of a witness's words that stand word for word in the column's.
    ///
    /// @param witnesses by sigil
    List<List<Double>> shares(List<Witness> witnesses) {
        int size = witnesses.size();
        var overlaps = new ArrayList<List<Double>>();
        for (int row = 0; row < size; row++) {
            int words = Math.max(1, witnesses.get(row).tokens().wordCount());
            var cells = new ArrayList<Double>();
            for (int column = 0; column < size; column++) {
                cells.add(
                        row == column ? 1.0 : Math.min(1.0, (double) shared[row][column] / words));
            }
            overlaps.add(cells);
        }
        return overlaps;
    }
}
