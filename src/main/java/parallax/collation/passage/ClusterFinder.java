package parallax.collation.passage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import parallax.text.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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
        var ends = new Ends(sorted);
        var passages = ends.passages;
        var sets = new DisjointSets(passages.size());
        joinOverlapping(passages, sets);
        for (int i = 0; i < sorted.size(); i++) {
            sets.join(ends.a[i], ends.b[i]);
        }
        var linksOfSet = new LinkedHashMap<Integer, List<Link>>();
        for (int i = 0; i < sorted.size(); i++) {
            linksOfSet
                    .computeIfAbsent(sets.find(ends.a[i]), _ -> new ArrayList<>())
                    .add(sorted.get(i));
        }
        var clusters = new ArrayList<Cluster>();
        var passagesOfSet =
                IntStream.range(0, passages.size())
                        .boxed()
                        .collect(groupingBy(sets::find, mapping(passages::get, toList())));
        linksOfSet.forEach((set, linksOfOne) -> {
            var members = members(passagesOfSet.getOrDefault(set, List.of()).stream());
            clusters.add(new Cluster(clusters.size() + 1, members, linksOfOne, List.of()));
        });
        return List.copyOf(clusters);
    }

    /// The passages of some links, each once and in order, and which of them each link has.
    private static final class Ends {
        final List<Passage> passages;
        final int[] a;
        final int[] b;

        Ends(List<Link> links) {
            var found = new HashMap<Passage, Integer>();
            a = new int[links.size()];
            b = new int[links.size()];
            for (int i = 0; i < a.length; i++) {
                a[i] = found.computeIfAbsent(links.get(i).a(), _ -> found.size());
                b[i] = found.computeIfAbsent(links.get(i).b(), _ -> found.size());
            }
            passages = found.keySet().stream().sorted().toList();
            var numbers = new int[passages.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[Objects.requireNonNull(found.get(passages.get(i)))] = i;
            }
            for (int i = 0; i < a.length; i++) {
                a[i] = numbers[a[i]];
                b[i] = numbers[b[i]];
            }
        }
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
