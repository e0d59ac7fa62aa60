package parallax.session;

import parallax.collation.paraphrase.ParaphraseFinder;
import parallax.collation.paraphrase.Rewordings;
import parallax.collation.paraphrase.SentenceEmbeddings;

import java.util.Optional;

/// Finds what the articles of a story say in other words. May be called from several threads.
public final class RewordingSearch {
    /// Where the sentence model comes from.
    public interface Model {
        SentenceEmbeddings load();
    }

    private final Model model;
    private volatile Sureness least = Sureness.LIKELY;
    private Optional<SentenceEmbeddings> loaded = Optional.empty();

    /// @param model loaded when two articles are first compared, which takes half a second
    public RewordingSearch(Model model) {
        this.model = model;
    }

    /// How sure its finds have to be from now on.
    public void want(Sureness sureness) {
        least = sureness;
    }

    /// The comparison with what its articles say in other words. Takes as long as
    /// `ParaphraseFinder.rewordings`.
    public Comparison reworded(Comparison comparison) {
        if (comparison.story().articles().size() < 2) {
            return comparison;
        }
        var collation = comparison.collation();
        var all =
                new ParaphraseFinder(embeddings())
                        .rewordings(collation.witnesses(), collation.links());
        var wanted = least;
        var sure = all.found().stream().filter(one -> wanted.suffices(one.score())).toList();
        return comparison.reworded(new Rewordings(sure, all.basis()));
    }

    private synchronized SentenceEmbeddings embeddings() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(model.load());
        }
        return loaded.get();
    }
}
