package parallax.collation.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds every match of at least three words between any two witnesses, over one index of the
/// three-word sequences of all witnesses.
///
/// Sequences of function words only are no anchors, but a match grows over them. A sequence that
/// stands often in both witnesses is anchored occurrence by occurrence instead of each with each,
/// so that repetitive text stays cheap. O(n log n) in the words, plus the matches found.
final class MatchFinder {
    private static final int ANCHOR_LENGTH = 3;

    /// Up to this many pairs of occurrences are all tried.
    private static final int MOST_PAIRS = 16;

    private final WordWeights weights;

    /// The words of all witnesses one after another, and where each witness begins.
    private final int[] words;

    private final int[] offsets;
    private final Map<Long, LongList> anchorsOfPair = new TreeMap<>();

    private MatchFinder(List<int[]> witnesses, WordWeights weights) {
        this.weights = weights;
        offsets = new int[witnesses.size() + 1];
        for (int i = 0; i < witnesses.size(); i++) {
            offsets[i + 1] = offsets[i] + witnesses.get(i).length;
        }
        words = new int[offsets[witnesses.size()]];
        for (int i = 0; i < witnesses.size(); i++) {
            System.arraycopy(witnesses.get(i), 0, words, offsets[i], witnesses.get(i).length);
        }
    }

    /// Receives the matches of one pair of witnesses, `first < second`.
    interface PairReader {
        void read(int first, int second, List<Match> matches);
    }

    /// Hands over the matches of every pair that has some, in the order of the pairs.
    ///
    /// @param witnesses the word forms of each witness
    static void find(List<int[]> witnesses, WordWeights weights, PairReader reader) {
        var finder = new MatchFinder(witnesses, weights);
        finder.findAnchors();
        for (var pair : finder.anchorsOfPair.entrySet()) {
            int first = (int) (pair.getKey() >>> 32);
            int second = (int) (long) pair.getKey();
            reader.read(first, second, finder.grown(first, second, pair.getValue().sorted()));
            pair.setValue(new LongList());
        }
    }

    private void findAnchors() {
        long[] places = placesBySequence();
        int start = 0;
        for (int end = 1; end <= places.length; end++) {
            if (end == places.length || places[end] >>> 32 != places[start] >>> 32) {
                if (end - start > 1) {
                    joinOccurrences(places, start, end);
                }
                start = end;
            }
        }
    }

    /// Every place where an anchor can begin, with the hash of its sequence in the upper half.
    private long[] placesBySequence() {
        var places = new long[words.length];
        int count = 0;
        for (int witness = 0; witness + 1 < offsets.length; witness++) {
            int last = offsets[witness + 1] - ANCHOR_LENGTH;
            for (int place = offsets[witness]; place <= last; place++) {
                if (hasContent(place)) {
                    places[count++] = (long) hash(place) << 32 | place;
                }
            }
        }
        places = Arrays.copyOf(places, count);
        Arrays.sort(places);
        return places;
    }

    private boolean hasContent(int place) {
        return !weights.isFunctionWord(words[place])
                || !weights.isFunctionWord(words[place + 1])
                || !weights.isFunctionWord(words[place + 2]);
    }

    private int hash(int place) {
        int hash = words[place] * 0x9E3779B1;
        hash = (hash ^ hash >>> 15) + words[place + 1] * 0x85EBCA77;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE3D + words[place + 2] * 0x27D4EB2F;
        return hash ^ hash >>> 16;
    }

    /// Joins the occurrences of one sequence, `places[start..end)`, which are sorted by place and
    /// so by witness.
    private void joinOccurrences(long[] places, int start, int end) {
        for (int from = start; from < end; ) {
            int first = witnessAt((int) places[from]);
            int to = endOfWitness(places, from, end, first);
            for (int otherFrom = to; otherFrom < end; ) {
                int second = witnessAt((int) places[otherFrom]);
                int otherTo = endOfWitness(places, otherFrom, end, second);
                join(places, new Run(first, from, to), new Run(second, otherFrom, otherTo));
                otherFrom = otherTo;
            }
            from = to;
        }
    }

    /// The occurrences of a sequence in one witness: a stretch of the sorted places.
    private record Run(int witness, int from, int to) {
        int length() {
            return to - from;
        }
    }

    private int witnessAt(int place) {
        int found = Arrays.binarySearch(offsets, place);
        if (found < 0) {
            return -found - 2;
        }
        while (offsets[found + 1] == place) {
            found++; // witnesses without words begin at the same place
        }
        return found;
    }

    private int endOfWitness(long[] places, int from, int end, int witness) {
        int to = from;
        while (to < end && (int) places[to] < offsets[witness + 1]) {
            to++;
        }
        return to;
    }

    private void join(long[] places, Run first, Run second) {
        var anchors =
                anchorsOfPair.computeIfAbsent(
                        (long) first.witness << 32 | second.witness, pair -> new LongList());
        if (first.length() * (long) second.length() <= MOST_PAIRS) {
            for (int i = first.from; i < first.to; i++) {
                for (int j = second.from; j < second.to; j++) {
                    join((int) places[i], (int) places[j], anchors);
                }
            }
        } else {
            for (int k = 0; k < Math.min(first.length(), second.length()); k++) {
                join((int) places[first.from + k], (int) places[second.from + k], anchors);
            }
        }
    }

    /// Keeps an anchor as its diagonal and its place, so that sorting brings together what makes up
    /// one match.
    private void join(int place, int other, LongList anchors) {
        if (words[place] == words[other]
                && words[place + 1] == words[other + 1]
                && words[place + 2] == words[other + 2]) {
            anchors.add((long) (other - place) << 32 | place);
        }
    }

    private List<Match> grown(int first, int second, long[] anchors) {
        var matches = new ArrayList<Match>();
        long diagonal = Long.MIN_VALUE;
        int end = 0;
        for (long anchor : anchors) {
            int place = (int) anchor;
            int distance = (int) (anchor >>> 32);
            if (distance != diagonal) {
                diagonal = distance;
                end = offsets[first];
            } else if (place < end) {
                continue; // the match it belongs to has grown over it
            }
            int start = place;
            while (start > end
                    && start + distance > offsets[second]
                    && words[start - 1] == words[start + distance - 1]) {
                start--;
            }
            end = place + ANCHOR_LENGTH;
            while (end < offsets[first + 1]
                    && end + distance < offsets[second + 1]
                    && words[end] == words[end + distance]) {
                end++;
            }
            matches.add(
                    new Match(
                            start - offsets[first],
                            start + distance - offsets[second],
                            end - start));
        }
        return matches;
    }
}
