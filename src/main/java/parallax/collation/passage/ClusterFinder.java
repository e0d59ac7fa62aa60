package parallax.collation.passage;

import parallax.text.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// Brings together the passages of all witnesses that are the same text.
///
/// Two passages of one witness belong together when they overlap for the most part and are of like
/// length, so that words moved out of a long sentence don't drag in all of its versions.
public final class ClusterFinder {
    private static final double MOST = 0.5;
    private static final double LIKE_LENGTH = 1.0 / 3;

    private ClusterFinder() {}

    /// The clusters of all `links`, numbered in the order in which their first passages stand. O(n
    /// log n).
    public static List<Cluster> clusters(Collection<Link> links) {
        var sorted = links.stream().sorted().toList();
        var passages = sorted.stream().flatMap(ClusterFinder::ends).sorted().distinct().toList();
        var sets = new DisjointSets(passages.size());
        joinOverlapping(passages, sets);
        for (Link link : sorted) {
            sets.join(
                    Collections.binarySearch(passages, link.a()),
                    Collections.binarySearch(passages, link.b()));
        }
        var linksOfSet = new LinkedHashMap<Integer, List<Link>>();
        for (Link link : sorted) {
            int set = sets.find(Collections.binarySearch(passages, link.a()));
            linksOfSet.computeIfAbsent(set, number -> new ArrayList<>()).add(link);
        }
        var clusters = new ArrayList<Cluster>();
        for (var linksOfOne : linksOfSet.values()) {
            var members = members(linksOfOne.stream().flatMap(ClusterFinder::ends));
            clusters.add(new Cluster(clusters.size() + 1, members, linksOfOne, List.of()));
        }
        return List.copyOf(clusters);
    }

    private static Stream<Passage> ends(Link link) {
        return Stream.of(link.a(), link.b());
    }

    /// Joins those of `sorted` that are the same passage of one witness.
    static void joinOverlapping(List<Passage> sorted, DisjointSets sets) {
        for (int i = 0; i < sorted.size(); i++) {
            var passage = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && overlap(passage, sorted.get(j)) > 0; j++) {
                if (isSamePassage(passage, sorted.get(j))) {
                    sets.join(i, j);
                }
            }
        }
    }

    /// How many characters the two have in common.
    static int overlap(Passage one, Passage other) {
        return one.witness().equals(other.witness()) ? one.span().overlap(other.span()) : 0;
    }

    private static boolean isSamePassage(Passage one, Passage other) {
        int shorter = Math.min(one.span().length(), other.span().length());
        int longer = Math.max(one.span().length(), other.span().length());
        return overlap(one, other) >= MOST * shorter && shorter >= LIKE_LENGTH * longer;
    }

    /// The passages in order, those that overlap as one.
    static List<Passage> members(Stream<Passage> passages) {
        var members = new ArrayList<Passage>();
        passages.sorted()
                .forEach(passage -> {
                    if (!members.isEmpty() && overlap(members.getLast(), passage) > 0) {
                        Span hull = members.removeLast().span().hull(passage.span());
                        members.add(new Passage(passage.witness(), hull));
                    } else {
                        members.add(passage);
                    }
                });
        return members;
    }
}
