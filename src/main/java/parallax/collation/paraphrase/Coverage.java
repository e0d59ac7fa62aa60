package parallax.collation.paraphrase;

import parallax.collation.passage.Link;
import parallax.collation.passage.Passage;
import parallax.collation.passage.Variant;
import parallax.collation.token.Sigil;
import parallax.collation.token.Witness;
import parallax.text.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of each sentence stands word for word in each other article.
final class Coverage {
    private final Map<Sigil, Witness> witnesses = new HashMap<>();
    private final Map<Stretch, Integer> shared = new HashMap<>();
    private final Map<Together, Integer> together = new HashMap<>();

    /// A sentence, and an article that has words of it.
    private record Stretch(Passage sentence, Sigil other) {}

    /// Two sentences with words in common.
    private record Together(Passage a, Passage b) {}

    /// What `links` cover. O(links log n).
    Coverage(List<Witness> witnesses, List<Link> links) {
        witnesses.forEach(witness -> this.witnesses.put(witness.sigil(), witness));
        for (Link link : links) {
            var a = sentence(link.a());
            var b = sentence(link.b());
            int wordsA = unchanged(link.a(), link.variants().stream().map(Variant::a).toList());
            int wordsB = unchanged(link.b(), link.variants().stream().map(Variant::b).toList());
            shared.merge(new Stretch(a, b.witness()), wordsA, Integer::sum);
            shared.merge(new Stretch(b, a.witness()), wordsB, Integer::sum);
            together.merge(new Together(a, b), Math.min(wordsA, wordsB), Integer::sum);
        }
    }

    /// The sentence in which a passage stands.
    private Passage sentence(Passage passage) {
        var witness = witness(passage.witness());
        return new Passage(passage.witness(), witness.sentenceAt(passage.span().start()));
    }

    private int unchanged(Passage passage, List<Span> changed) {
        var tokens = witness(passage.witness()).tokens();
        int words = tokens.wordsIn(passage.span());
        for (Span change : changed) {
            words -= tokens.wordsIn(change);
        }
        return words;
    }

    private Witness witness(Sigil sigil) {
        var witness = witnesses.get(sigil);
        if (witness == null) {
            throw new IllegalArgumentException("a link to no witness: " + sigil);
        }
        return witness;
    }

    /// The share of a sentence's words that stand word for word in `other`, 0..1.
    double share(Passage sentence, Sigil other) {
        double words = shared.getOrDefault(new Stretch(sentence, other), 0);
        return words == 0 ? 0 : words / wordCount(sentence);
    }

    /// The share of the shorter sentence's words that stand word for word in the other, 0..1.
    double share(Passage a, Passage b) {
        boolean forward = a.witness().compareTo(b.witness()) < 0;
        double words = together.getOrDefault(forward ? new Together(a, b) : new Together(b, a), 0);
        return words == 0 ? 0 : words / Math.min(wordCount(a), wordCount(b));
    }

    private int wordCount(Passage sentence) {
        return Math.max(1, witness(sentence.witness()).tokens().wordsIn(sentence.span()));
    }
}
