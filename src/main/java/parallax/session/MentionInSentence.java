package parallax.session;

import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.entity.Occurrence;
import parallax.text.Span;

import java.util.Collections;
import java.util.List;

/// A mention with the sentence it stands in, so that how each outlet calls someone can be read side
/// by side.
///
/// @param before what the sentence says before the mention
/// @param after what it says behind it
public record MentionInSentence(Occurrence occurrence, String before, String words, String after) {
    /// Every mention of an entity, by article and place. O(mentions · log sentences).
    public static List<MentionInSentence> of(Entity entity, Comparison comparison) {
        return entity.occurrences().stream()
                .sorted(Occurrence.BY_PLACE)
                .map(one -> of(one, comparison))
                .toList();
    }

    private static MentionInSentence of(Occurrence one, Comparison comparison) {
        var witness = comparison.collation().witness(new Sigil(one.article()));
        var mention = one.span();
        var sentence = sentence(witness.sentences(), mention).hull(mention);
        var text = witness.text();
        return new MentionInSentence(
                one,
                text.substring(sentence.start(), mention.start()),
                mention.of(text),
                text.substring(mention.end(), sentence.end()));
    }

    private static Span sentence(List<Span> sentences, Span mention) {
        int found =
                Collections.binarySearch(sentences, new Span(mention.start(), Integer.MAX_VALUE));
        int at = found >= 0 ? found : -found - 2;
        return at >= 0 && sentences.get(at).overlaps(mention) ? sentences.get(at) : mention;
    }
}
