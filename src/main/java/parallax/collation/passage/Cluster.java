package parallax.collation.passage;

import java.util.List;

/// The same passage across witnesses.
///
/// @param number counted from 1 in the order in which the passages are first met
/// @param members sorted, not overlapping, in at least two witnesses
/// @param links what joins them, sorted
public record Cluster(int number, List<Passage> members, List<Link> links) {
    public Cluster {
        members = List.copyOf(members);
        links = List.copyOf(links);
    }
}
