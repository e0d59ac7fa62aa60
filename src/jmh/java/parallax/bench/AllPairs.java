package parallax.bench;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;

import parallax.collation.Collation;
import parallax.collation.Collator;
import parallax.collation.Collator.Witnesses;
import parallax.collation.token.Vocabulary;
import parallax.collation.token.Witness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Some articles, made ready for the engine and for a diff of every two of them.
///
/// @param words the normalised words of each article
record AllPairs(List<String> texts, Witnesses witnesses, List<List<String>> words) {
    static AllPairs of(List<String> texts) {
        var witnesses = Collator.witnesses(texts);
        var words =
                witnesses.inOwnOrder().stream()
                        .map(witness -> words(witness, witnesses.vocabulary()))
                        .toList();
        return new AllPairs(texts, witnesses, words);
    }

    private static List<String> words(Witness witness, Vocabulary vocabulary) {
        return IntStream.of(witness.tokens().wordForms()).mapToObj(vocabulary::normal).toList();
    }

    int wordCount() {
        return words.stream().mapToInt(List::size).sum();
    }

    Collation collate() {
        return Collator.collate(witnesses);
    }

    Collation collateFromText() {
        return Collator.collate(texts);
    }

    /// Myers' diff over the whole texts, pair by pair.
    List<Patch<String>> diff() {
        var patches = new ArrayList<Patch<String>>();
        for (int a = 0; a < words.size(); a++) {
            for (int b = a + 1; b < words.size(); b++) {
                patches.add(DiffUtils.diff(words.get(a), words.get(b)));
            }
        }
        return patches;
    }
}
