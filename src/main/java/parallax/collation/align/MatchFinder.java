package parallax.collation.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Finds every match of at least three words between any two witnesses, over one index of the
/// three-word sequences of all witnesses.
///
/// Sequences of function words only are no anchors, but a match grows over them. A sequence that
/// stands often in both witnesses is anchored occurrence by occurrence instead of each with each,
/// so that repetitive text stays cheap. O(n log n) in the words, plus the matches found.
final class MatchFinder {
    /// Up to this many pairs of occurrences are all tried.
    private static final int MOST_PAIRS = 16;

    private final WordWeights weights;

    /// The words of all witnesses one after another, before and behind each a number that is no
    /// word's and stands nowhere else, so that no match reaches over it.
    private final int[] words;

    /// Where each witness begins, and where the one behind the last would.
    private final int[] offsets;

    private final SequenceIndex index;

    private MatchFinder(List<int[]> witnesses, WordWeights weights) {
        this.weights = weights;
        offsets = new int[witnesses.size() + 1];
        offsets[0] = 1;
        for (int i = 0; i < witnesses.size(); i++) {
            offsets[i + 1] = offsets[i] + witnesses.get(i).length + 1;
        }
        words = new int[offsets[witnesses.size()]];
        for (int i = 0; i < witnesses.size(); i++) {
            System.arraycopy(witnesses.get(i), 0, words, offsets[i], witnesses.get(i).length);
            words[offsets[i] - 1] = -1 - i;
        }
        words[words.length - 1] = -1 - witnesses.size();
        index = new SequenceIndex(words, this::isAnchor);
    }

    /// Receives the matches of one pair of witnesses, `first < second`, in no order.
    interface PairReader {
        void read(int first, int second, List<Match> matches);
    }

    /// Hands over the matches of every pair that has some, in the order of the pairs.
    ///
    /// @param witnesses the word forms of each witness
    static void find(List<int[]> witnesses, WordWeights weights, PairReader reader) {
        var finder = new MatchFinder(witnesses, weights);
        for (int first = 0; first < witnesses.size(); first++) {
            var matches = finder.matches(first);
            for (int second = first + 1; second < witnesses.size(); second++) {
                if (!matches.get(second).isEmpty()) {
                    reader.read(first, second, matches.get(second));
                }
            }
        }
    }

    private boolean isAnchor(int place) {
        int one = words[place];
        int two = words[place + 1];
        int three = words[place + 2];
        return Math.min(one, Math.min(two, three)) >= 0
                && (!weights.isFunctionWord(one)
                        || !weights.isFunctionWord(two)
                        || !weights.isFunctionWord(three));
    }

    private int witnessAt(int place) {
        int found = Arrays.binarySearch(offsets, place);
        return found < 0 ? -found - 2 : found;
    }

    /// The matches of one witness with each that comes after it, by the number of that one.
    private List<List<Match>> matches(int first) {
        var pairs = Stream.generate(Pair::new).limit(offsets.length - 1L).toList();
        for (int place = offsets[first]; place < offsets[first + 1] - 1; place++) {
            if (index.isElsewhere(place)) {
                joinOccurrences(first, place, pairs);
            }
        }
        return pairs.stream().map(pair -> pair.matches).toList();
    }

    /// Joins the anchor at `place` of the first witness with its occurrences in the ones after it.
    private void joinOccurrences(int first, int place, List<Pair> pairs) {
        int end = index.to(place);
        int from = index.indexFrom(offsets[first], index.from(place), end);
        int to = index.indexFrom(offsets[first + 1], from, end);
        int second = first;
        for (int otherFrom = to; otherFrom < end; ) {
            int found = index.at(otherFrom);
            second = found < offsets[second + 2] ? second + 1 : witnessAt(found);
            int otherTo = index.indexFrom(offsets[second + 1], otherFrom, end);
            if ((to - from) * (long) (otherTo - otherFrom) <= MOST_PAIRS) {
                for (int other = otherFrom; other < otherTo; other++) {
                    pairs.get(second).join(place, index.at(other), first, second);
                }
            } else {
                int other = otherFrom + index.indexFrom(place, from, to) - from;
                if (other < otherTo) {
                    pairs.get(second).join(place, index.at(other), first, second);
                }
            }
            otherFrom = otherTo;
        }
    }

    /// What two witnesses have in common, anchor by anchor in the order of the first.
    private final class Pair {
        private final List<Match> matches = new ArrayList<>();

        /// Matches that may reach behind the anchor at hand.
        private final List<Match> open = new ArrayList<>();

        void join(int anchor, int other, int first, int second) {
            int place = anchor - offsets[first];
            int place2 = other - offsets[second];
            for (Match match : open) {
                if (match.b() - match.a() == place2 - place && place < match.endA()) {
                    return; // it has grown over the anchor
                }
            }
            int before = 0;
            while (words[anchor - before - 1] == words[other - before - 1]) {
                before++;
            }
            int length = 0;
            while (words[anchor + length] == words[other + length]) {
                length++;
            }
            if (length < SequenceIndex.LENGTH) {
                return; // another sequence with the same hash
            }
            var match = new Match(place - before, place2 - before, before + length);
            open.removeIf(earlier -> earlier.endA() <= place);
            open.add(match);
            matches.add(match);
        }
    }
}
