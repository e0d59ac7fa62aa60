package parallax.quotation;

import parallax.collation.Collation;
import parallax.collation.token.Token;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The quotations of all articles of a story, and which of them are the same one.
///
/// @param all article by article, in order
/// @param groups those that stand in several articles, verbatim, altered or in part; each in the
///   order of `all`
public record StoryQuotations(List<QuotedPlace> all, List<List<QuotedPlace>> groups) {
    private static final int TELLING = 3;
    private static final double SHARE = 0.5;
    private static final double LONG_SHARE = 0.6;
    private static final int SHORT = 4;

    /// No report quotes as often, and linking takes each with each.
    private static final int MOST_IN_ARTICLE = 1_000;

    public StoryQuotations {
        all = List.copyOf(all);
        groups = groups.stream().map(List::copyOf).toList();
    }

    /// Finds and links them. O(quotations² times their length).
    public static StoryQuotations of(Collation collation) {
        var all = new ArrayList<QuotedPlace>();
        for (var witness : collation.witnesses()) {
            var found = QuotationFinder.find(witness);
            for (int i = 0; i < Math.min(found.size(), MOST_IN_ARTICLE); i++) {
                all.add(new QuotedPlace(witness.sigil(), i, found.get(i)));
            }
        }
        return new StoryQuotations(all, new Linking(collation, all).groups());
    }

    /// The group that a quotation belongs to, by its place in the list, if it has one.
    public Optional<Integer> groupOf(QuotedPlace place) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).contains(place)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// A quotation as its words.
    ///
    /// @param normals of all its words
    /// @param telling of those that say something by themselves
    private record Wording(QuotedPlace place, List<String> normals, List<String> telling) {
        static Wording of(QuotedPlace place, Collation collation) {
            var words =
                    collation
                            .witness(place.article())
                            .tokens()
                            .tokensIn(place.quotation().span())
                            .stream()
                            .filter(token -> token.kind().isWord())
                            .toList();
            return new Wording(
                    place,
                    words.stream().map(Token::normal).toList(),
                    words.stream().filter(Token::isTelling).map(Token::normal).toList());
        }

        /// How many telling words both have in the same order (longest common subsequence).
        int sharedTelling(Wording other) {
            if (Collections.disjoint(telling, other.telling)) {
                return 0;
            }
            var best = new int[telling.size() + 1][other.telling.size() + 1];
            for (int i = 1; i <= telling.size(); i++) {
                for (int j = 1; j <= other.telling.size(); j++) {
                    best[i][j] =
                            telling.get(i - 1).equals(other.telling.get(j - 1))
                                    ? best[i - 1][j - 1] + 1
                                    : Math.max(best[i - 1][j], best[i][j - 1]);
                }
            }
            return best[telling.size()][other.telling.size()];
        }
    }

    private static final class Linking {
        private final List<Wording> wordings;
        private final Map<QuotedPlace, Set<Integer>> statements = new HashMap<>();

        Linking(Collation collation, List<QuotedPlace> all) {
            wordings = all.stream().map(place -> Wording.of(place, collation)).toList();
            for (var witness : collation.witnesses()) {
                var passages = collation.passagesIn(witness.sigil());
                for (QuotedPlace place : all) {
                    if (place.article().equals(witness.sigil())) {
                        statements.put(place, touched(passages, place.quotation().span()));
                    }
                }
            }
        }

        private static Set<Integer> touched(Map<Integer, List<Span>> passages, Span quotation) {
            return passages.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().anyMatch(quotation::overlaps))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        List<List<QuotedPlace>> groups() {
            var groups = new ArrayList<List<Wording>>();
            for (Wording wording : wordings) {
                var joined = new ArrayList<Wording>();
                for (var group : List.copyOf(groups)) {
                    if (group.stream().anyMatch(other -> isSame(other, wording))) {
                        joined.addAll(group);
                        groups.remove(group);
                    }
                }
                joined.add(wording);
                groups.add(joined);
            }
            return groups.stream()
                    .filter(group -> group.size() > 1)
                    .map(group -> group.stream().map(Wording::place).toList())
                    .toList();
        }

        private boolean isSame(Wording one, Wording other) {
            var a = one.place;
            var b = other.place;
            if (a.article().equals(b.article())
                    || one.normals.isEmpty()
                    || other.normals.isEmpty()) {
                return false;
            }
            int size = one.normals.size();
            int otherSize = other.normals.size();
            int fewer = Math.min(one.telling.size(), other.telling.size());
            boolean isVerbatim = one.normals.equals(other.normals);
            if (isVerbatim && (size >= TELLING || isSameStatement(a, b))) {
                return true;
            }
            int shared = one.sharedTelling(other);
            double needed = haveSameSpeaker(a, b) ? SHARE : LONG_SHARE;
            if (shared >= TELLING && shared >= needed * fewer) {
                return true;
            }
            boolean isShort = Math.min(size, otherSize) < SHORT;
            return isShort
                    && shared > 0
                    && shared >= SHARE * fewer
                    && Math.max(size, otherSize) <= 2 * SHORT
                    && (isSameStatement(a, b) || haveSameSpeaker(a, b));
        }

        /// Whether they stand in passages that say the same.
        private boolean isSameStatement(QuotedPlace a, QuotedPlace b) {
            return !Collections.disjoint(
                    statements.getOrDefault(a, Set.of()), statements.getOrDefault(b, Set.of()));
        }

        private static boolean haveSameSpeaker(QuotedPlace a, QuotedPlace b) {
            var one = a.quotation().speaker().map(Linking::surname);
            return one.isPresent() && one.equals(b.quotation().speaker().map(Linking::surname));
        }

        private static String surname(Speaker speaker) {
            var words = speaker.words();
            return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        }
    }
}
