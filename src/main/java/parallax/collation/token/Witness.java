package parallax.collation.token;

import parallax.text.Span;

import java.util.Collections;
import java.util.List;

/// One article's text as the engine sees it.
///
/// @param tokens every token of the text, in order
/// @param sentences the sentences of the text, in order
public record Witness(Sigil sigil, String text, Tokens tokens, List<Span> sentences) {
    public static Witness of(Sigil sigil, String text, Vocabulary vocabulary) {
        return new Witness(
                sigil, text, Tokenizer.tokenize(text, vocabulary), SentenceFinder.sentences(text));
    }

    /// The last sentence that begins at `offset` or before it; the first where none does. O(log n).
    ///
    /// @throws IllegalStateException if the text has no sentence
    public Span sentenceAt(int offset) {
        if (sentences.isEmpty()) {
            throw new IllegalStateException("no sentence in " + sigil);
        }
        return sentences.get(sentenceNumberAt(offset));
    }

    /// The place of that sentence in the list, counted from 0; 0 too where the text has none.
    public int sentenceNumberAt(int offset) {
        int found = Collections.binarySearch(sentences, new Span(offset, Integer.MAX_VALUE));
        return Math.max(0, -found - 2);
    }

    /// The number of the sentence that each word belongs to, word by word. O(words).
    public int[] sentenceOfWord() {
        var result = new int[tokens.wordCount()];
        int sentence = 0;
        for (int word = 0; word < result.length; word++) {
            int start = tokens.start(tokens.tokenOfWord(word));
            while (sentences.get(sentence).end() <= start) {
                sentence++;
            }
            result[word] = sentence;
        }
        return result;
    }
}
