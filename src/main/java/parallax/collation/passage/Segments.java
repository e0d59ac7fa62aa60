package parallax.collation.passage;

import parallax.collation.align.Alignment;
import parallax.collation.align.Chain;
import parallax.collation.passage.Segment.Stretch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cuts the chains of one pair of witnesses at the sentences and keeps what a reader would call the
/// same wording.
///
/// Kept is a segment that makes up most of the shorter sentence, or a long run of words that are no
/// names, or the rest of a sentence whose other part was kept. A shared name, title or stock phrase
/// in two otherwise different sentences is not.
final class Segments {
    private static final double MOST_OF_SENTENCE = 0.5;
    private static final double DENSE = 0.5;
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_CONTENT_WORDS = 3;

    /// A sentence of so many words that stands whole in the other needs one content word less.
    private static final int FEWEST_WORDS_OF_WHOLE = 6;

    private static final int LONG_RUN_WORDS = 7;
    private static final double LONG_RUN_DENSITY = 0.75;
    private static final int FEWEST_WORDS_OF_REST = 3;

    private final WordView a;
    private final WordView b;
    private final Map<Long, Totals> totals = new HashMap<>();

    private Segments(WordView a, WordView b) {
        this.a = a;
        this.b = b;
    }

    /// The segments of `alignment` that are shared wording, by their place in `a`.
    static List<Segment> shared(Alignment alignment, WordView a, WordView b) {
        return new Segments(a, b).shared(alignment.chains());
    }

    private List<Segment> shared(List<Chain> chains) {
        var cut = new ArrayList<List<Candidate>>();
        for (int i = 0; i < chains.size(); i++) {
            cut.add(cut(i, chains.get(i)));
        }
        var shared = new ArrayList<Segment>();
        for (var candidates : cut) {
            keepShared(candidates, shared);
        }
        shared.sort(Comparator.comparingInt(segment -> segment.a().from()));
        return shared;
    }

    /// A segment with how many of its matched words are content words, and how many of these are
    /// not written like names.
    private record Candidate(Segment segment, int content, int plainContent) {
        Totals totals() {
            return new Totals(segment.matched(), segment.reach(), content, plainContent);
        }
    }

    /// What all segments between the same two sentences add up to.
    private record Totals(int matched, int reach, int content, int plainContent) {
        Totals plus(Totals other) {
            return new Totals(
                    matched + other.matched,
                    reach + other.reach,
                    content + other.content,
                    plainContent + other.plainContent);
        }
    }

    private List<Candidate> cut(int number, Chain chain) {
        var segments = new ArrayList<Candidate>();
        int from = 0;
        for (int to = 1; to <= chain.length(); to++) {
            if (to == chain.length() || !inSameSentences(chain, from, to)) {
                var candidate = candidate(number, chain, from, to);
                segments.add(candidate);
                totals.merge(sentences(candidate.segment), candidate.totals(), Totals::plus);
                from = to;
            }
        }
        return segments;
    }

    private boolean inSameSentences(Chain chain, int i, int j) {
        return a.sentenceOf(chain.a()[i]) == a.sentenceOf(chain.a()[j])
                && b.sentenceOf(chain.b()[i]) == b.sentenceOf(chain.b()[j]);
    }

    private Candidate candidate(int number, Chain chain, int from, int to) {
        int content = 0;
        int plainContent = 0;
        for (int i = from; i < to; i++) {
            if (a.isContent(chain.a()[i])) {
                content++;
                if (!a.isCapitalised(chain.a()[i]) || !b.isCapitalised(chain.b()[i])) {
                    plainContent++;
                }
            }
        }
        return new Candidate(
                new Segment(
                        number,
                        stretch(a, chain.a(), from, to),
                        stretch(b, chain.b(), from, to),
                        to - from),
                content,
                plainContent);
    }

    private static Stretch stretch(WordView view, int[] words, int from, int to) {
        return new Stretch(view.sentenceOf(words[from]), words[from], words[to - 1] + 1);
    }

    private long sentences(Segment segment) {
        return segment.a().sentence() * (long) b.witness.sentences().size()
                + segment.b().sentence();
    }

    private void keepShared(List<Candidate> chain, List<Segment> shared) {
        var kept = new boolean[chain.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = isMostOfSentence(chain.get(i).segment) || isLongRun(chain.get(i));
        }
        for (int i = 0; i < kept.length; i++) {
            boolean besideKept = (i > 0 && kept[i - 1]) || (i + 1 < kept.length && kept[i + 1]);
            if (kept[i] || (besideKept && isRestOfSentence(chain.get(i).segment))) {
                shared.add(chain.get(i).segment);
            }
        }
    }

    private boolean isMostOfSentence(Segment segment) {
        var all = totals.getOrDefault(sentences(segment), new Totals(0, 0, 0, 0));
        boolean whole =
                all.matched >= FEWEST_WORDS_OF_WHOLE && all.matched == shorterSentence(segment);
        return all.matched >= Math.min(FEWEST_WORDS, shorterSentence(segment))
                && all.content >= (whole ? FEWEST_CONTENT_WORDS - 1 : FEWEST_CONTENT_WORDS)
                && all.plainContent >= 1
                && all.matched >= DENSE * all.reach
                && all.reach >= MOST_OF_SENTENCE * shorterSentence(segment);
    }

    private static boolean isLongRun(Candidate candidate) {
        return candidate.segment.matched() >= LONG_RUN_WORDS
                && candidate.plainContent >= FEWEST_CONTENT_WORDS
                && candidate.segment.matched() >= LONG_RUN_DENSITY * candidate.segment.reach();
    }

    private boolean isRestOfSentence(Segment segment) {
        return segment.matched() >= FEWEST_WORDS_OF_REST
                && segment.matched() >= MOST_OF_SENTENCE * shorterSentence(segment);
    }

    private int shorterSentence(Segment segment) {
        return Math.min(a.wordsIn(segment.a().sentence()), b.wordsIn(segment.b().sentence()));
    }
}
