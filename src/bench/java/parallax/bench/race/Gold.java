package parallax.bench.race;

import com.github.difflib.DiffUtils;

import parallax.bench.peer.Pairing;
import parallax.bench.peer.Peer.Texts;
import parallax.collation.token.Tokens;
import parallax.collation.token.Witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The truth about articles that a reader has compared by hand, from a table of passages that say
/// the same (`gold/README.md` in shared tells its columns).
///
/// A word is shared when it stands in two passages that are the same wording and both have it.
/// Words of passages that say the same in other words, or are merely related, count neither way.
final class Gold implements Truth {
    private static final Set<String> SAME_WORDING = Set.of("VERB", "NEAR", "MOVE");
    private static final int SAME_STATEMENT = 2;

    private record Row(boolean shared, Tokens a, int[] wordsA, Tokens b, int[] wordsB) {}

    /// Two articles by number.
    private record Two(int first, int second) {}

    /// The words of two articles, as a bit each.
    private record Marks(BitSet first, BitSet second) {
        static Marks none() {
            return new Marks(new BitSet(), new BitSet());
        }
    }

    private final Map<Two, Marks> shared;
    private final Map<Two, Marks> either;

    private Gold(Map<Two, Marks> shared, Map<Two, Marks> either) {
        this.shared = shared;
        this.either = either;
    }

    /// @param names the file of each article, in the order of the texts
    static Gold read(Path table, List<String> names, Texts texts) throws IOException {
        var shared = new HashMap<Two, Marks>();
        var either = new HashMap<Two, Marks>();
        for (String line : Files.readAllLines(table).stream().skip(1).toList()) {
            var cells = List.of(line.split("\t", -1));
            var row = row(cells, names, texts.witnesses().inOwnOrder());
            var two = two(cells, names, texts.witnesses().inOwnOrder());
            boolean turned = two.first > two.second;
            var key = turned ? new Two(two.second, two.first) : two;
            var marks = (row.shared ? shared : either).computeIfAbsent(key, _ -> Marks.none());
            mark(row, turned ? new Marks(marks.second, marks.first) : marks);
        }
        return new Gold(shared, either);
    }

    private static Two two(List<String> cells, List<String> names, List<Witness> witnesses) {
        return new Two(
                place(names.indexOf(cells.get(4)), witnesses),
                place(names.indexOf(cells.get(7)), witnesses));
    }

    private static int place(int sigil, List<Witness> witnesses) {
        return IntStream.range(0, witnesses.size())
                .filter(i -> witnesses.get(i).sigil().index() == sigil)
                .findFirst()
                .orElseThrow();
    }

    private static Row row(List<String> cells, List<String> names, List<Witness> witnesses) {
        var two = two(cells, names, witnesses);
        var a = witnesses.get(two.first).tokens();
        var b = witnesses.get(two.second).tokens();
        return new Row(
                SAME_WORDING.contains(cells.get(1))
                        && Integer.parseInt(cells.get(2)) >= SAME_STATEMENT,
                a,
                words(a, cells.get(5), cells.get(6)),
                b,
                words(b, cells.get(8), cells.get(9)));
    }

    private static int[] words(Tokens tokens, String start, String end) {
        int from = Integer.parseInt(start);
        int to = Integer.parseInt(end);
        return IntStream.range(0, tokens.wordCount())
                .filter(word -> tokens.start(tokens.tokenOfWord(word)) >= from)
                .filter(word -> tokens.end(tokens.tokenOfWord(word)) <= to)
                .toArray();
    }

    /// Of the same wording the words that both have, of anything else all.
    private static void mark(Row row, Marks marks) {
        var inA = new ArrayList<Integer>(IntStream.of(row.wordsA).boxed().toList());
        var inB = new ArrayList<Integer>(IntStream.of(row.wordsB).boxed().toList());
        if (row.shared) {
            for (var delta :
                    DiffUtils.diff(forms(row.a, inA), forms(row.b, inB)).getDeltas().reversed()) {
                inA.subList(delta.getSource().getPosition(), delta.getSource().last() + 1).clear();
                inB.subList(delta.getTarget().getPosition(), delta.getTarget().last() + 1).clear();
            }
        }
        inA.forEach(marks.first::set);
        inB.forEach(marks.second::set);
    }

    private static List<Integer> forms(Tokens tokens, List<Integer> words) {
        return words.stream().map(word -> tokens.form(tokens.tokenOfWord(word))).toList();
    }

    @Override
    public Score judge(int first, int second, Pairing found) {
        var claimed = Marks.none();
        for (int i = 0; i < found.size(); i++) {
            claimed.first.set(found.first(i));
            claimed.second.set(found.second(i));
        }
        var two = new Two(first, second);
        var wanted = shared.getOrDefault(two, Marks.none());
        var tolerated = either.getOrDefault(two, Marks.none());
        return score(wanted.first, tolerated.first, claimed.first)
                .plus(score(wanted.second, tolerated.second, claimed.second));
    }

    private static Score score(BitSet wanted, BitSet tolerated, BitSet claimed) {
        var right = (BitSet) claimed.clone();
        right.and(wanted);
        var counted = (BitSet) claimed.clone();
        counted.andNot(tolerated);
        counted.or(right);
        return new Score(
                wanted.cardinality(),
                right.cardinality(),
                counted.cardinality(),
                right.cardinality());
    }
}
