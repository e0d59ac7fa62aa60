package parallax.ui;

import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.session.RewordingSearch;

/// Rewordings without the sentence model, for tests of the window.
final class Unmodelled {
    static final RewordingSearch SEARCH =
            new RewordingSearch(() -> new SentenceEmbeddings.Absent("quicker"));

    private Unmodelled() {}
}
