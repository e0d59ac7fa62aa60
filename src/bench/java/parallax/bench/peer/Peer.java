package parallax.bench.peer;

import parallax.collation.Collator.Witnesses;

import java.util.ArrayList;
import java.util.List;

/// A way to find what some texts share.
public interface Peer {
    /// Texts, each as Parallax and as its peers take it, in the same order.
    record Texts(Witnesses witnesses, List<Words> words) {
        public static Texts of(Witnesses witnesses) {
            return new Texts(
                    witnesses,
                    witnesses.inOwnOrder().stream()
                            .map(witness -> Words.of(witness, witnesses.vocabulary()))
                            .toList());
        }
    }

    /// What was found, read only when it is asked for: reading is no part of comparing.
    interface Found {
        /// @param first smaller than `second`
        Pairing between(int first, int second);
    }

    /// Compares every two of `texts`.
    Found compare(Texts texts) throws Exception;

    /// A way to compare two texts, which has to be gone for every two.
    interface OfTwo extends Peer {
        /// What two texts share, read only when it is asked for.
        interface Shared {
            Pairing pairing();
        }

        Shared compare(Words a, Words b) throws Exception;

        @Override
        default Found compare(Texts texts) throws Exception {
            var words = texts.words();
            var rows = new ArrayList<List<Shared>>();
            for (int i = 0; i < words.size(); i++) {
                var row = new ArrayList<Shared>();
                for (int j = i + 1; j < words.size(); j++) {
                    row.add(compare(words.get(i), words.get(j)));
                }
                rows.add(row);
            }
            return (first, second) -> rows.get(first).get(second - first - 1).pairing();
        }
    }
}
