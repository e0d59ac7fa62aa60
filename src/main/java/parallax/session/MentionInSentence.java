package parallax.session;

import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.entity.Occurrence;

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
        var sentence = witness.sentenceAt(mention.start()).hull(mention);
        var text = witness.text();
        return new MentionInSentence(
                one,
                text.substring(sentence.start(), mention.start()),
                mention.of(text),
                text.substring(mention.end(), sentence.end()));
    }
}
