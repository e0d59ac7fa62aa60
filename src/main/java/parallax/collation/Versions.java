package parallax.collation;

import parallax.collation.passage.Cluster;
import parallax.collation.token.Sigil;

import java.util.List;

/// All versions of one statement, laid against one of them.
///
/// @param cluster number of the cluster
/// @param all the base's version first, then the others in the order of their articles
/// @param lacking the witnesses that don't make the statement
public record Versions(int cluster, List<Version> all, List<Sigil> lacking) {
    public Versions {
        all = List.copyOf(all);
        lacking = List.copyOf(lacking);
    }

    /// The versions of a cluster, against that of `base`. O(words in the cluster, times versions).
    ///
    /// @throws IllegalArgumentException if `base` has no passage in the cluster
    public static Versions of(Collation collation, Cluster cluster, Sigil base) {
        return new VersionReader(collation, cluster, base).versions();
    }

    public Version base() {
        return all.getFirst();
    }
}
