package parallax.collation.passage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import parallax.text.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
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
        var passages = distinctEnds(sorted);
        var sets = new DisjointSets(passages.size());
        joinOverlapping(passages, sets);
        var numbers = numbers(passages);
        var numberOfA = sorted.stream().map(Link::a).mapToInt(numbers).toArray();
        for (int i = 0; i < sorted.size(); i++) {
            sets.join(numberOfA[i], numbers.applyAsInt(sorted.get(i).b()));
        }
        var linksOfSet = new LinkedHashMap<Integer, List<Link>>();
        for (int i = 0; i < sorted.size(); i++) {
            linksOfSet
                    .computeIfAbsent(sets.find(numberOfA[i]), _ -> new ArrayList<>())
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

    private static List<Passage> distinctEnds(List<Link> links) {
        var passages = new HashSet<Passage>();
        for (Link link : links) {
            passages.add(link.a());
            passages.add(link.b());
        }
        return passages.stream().sorted().toList();
    }

    /// Where each of `passages` stands in the list.
    private static ToIntFunction<Passage> numbers(List<Passage> passages) {
        var numbers = new HashMap<Passage, Integer>();
        for (Passage passage : passages) {
            numbers.put(passage, numbers.size());
        }
        return passage -> Objects.requireNonNull(numbers.get(passage));
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
