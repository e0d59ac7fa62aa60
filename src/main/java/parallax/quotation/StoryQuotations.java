package parallax.quotation;

import parallax.collation.Collation;
import parallax.collation.token.Token;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    public StoryQuotations {
        all = List.copyOf(all);
        groups = groups.stream().map(List::copyOf).toList();
    }

    /// Finds and links them. O(quotations² times their length).
    public static StoryQuotations of(Collation collation) {
        var all = new ArrayList<QuotedPlace>();
        for (var witness : collation.witnesses()) {
            var found = QuotationFinder.find(witness);
            for (int i = 0; i < found.size(); i++) {
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

    private static final class Linking {
        private final Collation collation;
        private final List<QuotedPlace> all;

        Linking(Collation collation, List<QuotedPlace> all) {
            this.collation = collation;
            this.all = all;
        }

        List<List<QuotedPlace>> groups() {
            var groups = new ArrayList<List<QuotedPlace>>();
            for (QuotedPlace place : all) {
                var joined = new ArrayList<QuotedPlace>();
                for (var group : List.copyOf(groups)) {
                    if (group.stream().anyMatch(other -> isSame(other, place))) {
                        joined.addAll(group);
                        groups.remove(group);
                    }
                }
                joined.add(place);
                groups.add(joined);
            }
            return groups.stream().filter(group -> group.size() > 1).toList();
        }

        private boolean isSame(QuotedPlace a, QuotedPlace b) {
            if (a.article().equals(b.article())) {
                return false;
            }
            var one = words(a);
            var other = words(b);
            if (one.isEmpty() || other.isEmpty()) {
                return false;
            }
            int fewer = Math.min(telling(one), telling(other));
            int shared = sharedTelling(one, other);
            boolean isVerbatim = normals(one).equals(normals(other));
            if (isVerbatim && (one.size() >= TELLING || isSameStatement(a, b))) {
                return true;
            }
            double needed = haveSameSpeaker(a, b) ? SHARE : LONG_SHARE;
            if (shared >= TELLING && shared >= needed * fewer) {
                return true;
            }
            boolean isShort = Math.min(one.size(), other.size()) < SHORT;
            return isShort
                    && shared > 0
                    && shared >= SHARE * fewer
                    && Math.max(one.size(), other.size()) <= 2 * SHORT
                    && (isSameStatement(a, b) || haveSameSpeaker(a, b));
        }

        /// Whether they stand in passages that say the same.
        private boolean isSameStatement(QuotedPlace a, QuotedPlace b) {
            return collation.clusters().stream()
                    .anyMatch(cluster ->
                            touches(cluster.passagesIn(a.article()), a)
                                    && touches(cluster.passagesIn(b.article()), b));
        }

        private static boolean touches(List<Span> passages, QuotedPlace place) {
            return passages.stream().anyMatch(place.quotation().span()::overlaps);
        }

        private static boolean haveSameSpeaker(QuotedPlace a, QuotedPlace b) {
            var one = a.quotation().speaker().map(Linking::surname);
            return one.isPresent() && one.equals(b.quotation().speaker().map(Linking::surname));
        }

        private static String surname(Speaker speaker) {
            var words = speaker.words();
            return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        }

        private List<Token> words(QuotedPlace place) {
            return collation
                    .witness(place.article())
                    .tokens()
                    .tokensIn(place.quotation().span())
                    .stream()
                    .filter(token -> token.kind().isWord())
                    .toList();
        }

        private static List<String> normals(List<Token> words) {
            return words.stream().map(Token::normal).toList();
        }

        private static int telling(List<Token> words) {
            return (int) words.stream().filter(Token::isTelling).count();
        }

        /// How many telling words both have in the same order (longest common subsequence).
        private static int sharedTelling(List<Token> one, List<Token> other) {
            var a = one.stream().filter(Token::isTelling).map(Token::normal).toList();
            var b = other.stream().filter(Token::isTelling).map(Token::normal).toList();
            var best = new int[a.size() + 1][b.size() + 1];
            for (int i = 1; i <= a.size(); i++) {
                for (int j = 1; j <= b.size(); j++) {
                    best[i][j] =
                            a.get(i - 1).equals(b.get(j - 1))
                                    ? best[i - 1][j - 1] + 1
                                    : Math.max(best[i - 1][j], best[i][j - 1]);
                }
            }
            return best[a.size()][b.size()];
        }
    }
}
