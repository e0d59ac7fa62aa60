package parallax.collation.passage;

import parallax.collation.align.WordWeights;
import parallax.collation.token.TokenKind;
import parallax.collation.token.Tokens;
import parallax.collation.token.Witness;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// A witness as its words and the sentences they stand in.
final class WordView {
    final Witness witness;
    final Tokens tokens;
    private final int[] sentenceOfWord;

    /// The first word of each sentence, and after them the number of all words.
    private final int[] firstWord;

    private final BitSet content = new BitSet();
    private final BitSet capitalised = new BitSet();

    WordView(Witness witness, WordWeights weights) {
        this.witness = witness;
        tokens = witness.tokens();
        sentenceOfWord = witness.sentenceOfWord();
        firstWord = new int[witness.sentences().size() + 1];
        Arrays.fill(firstWord, sentenceOfWord.length);
        for (int word = sentenceOfWord.length - 1; word >= 0; word--) {
            firstWord[sentenceOfWord[word]] = word;
        }
        for (int sentence = firstWord.length - 2; sentence >= 0; sentence--) {
            firstWord[sentence] = Math.min(firstWord[sentence], firstWord[sentence + 1]);
        }
        for (int word = 0; word < sentenceOfWord.length; word++) {
            int start = tokens.start(tokens.tokenOfWord(word));
            content.set(word, !weights.isFunctionWord(formOf(word)));
            capitalised.set(word, Character.isUpperCase(witness.text().codePointAt(start)));
        }
    }

    int sentenceOf(int word) {
        return sentenceOfWord[word];
    }

    int firstWordOf(int sentence) {
        return firstWord[sentence];
    }

    int endOf(int sentence) {
        return firstWord[sentence + 1];
    }

    int wordsIn(int sentence) {
        return firstWord[sentence + 1] - firstWord[sentence];
    }

    int formOf(int word) {
        return tokens.form(tokens.tokenOfWord(word));
    }

    List<Integer> formsOf(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::formOf).toList();
    }

    boolean isContent(int word) {
        return content.get(word);
    }

    /// Whether the word is written like a name, as the first word of a sentence also is.
    boolean isCapitalised(int word) {
        return capitalised.get(word);
    }

    /// The first token of a passage that begins with `word`: the word or the marks that open
    /// directly before it.
    int firstTokenFrom(int word) {
        int token = tokens.tokenOfWord(word);
        int first = token;
        while (first > 0
                && !tokens.kind(first - 1).isWord()
                && tokens.end(first - 1) == tokens.start(first)) {
            first--;
        }
        boolean opens = first == 0 || tokens.end(first - 1) < tokens.start(first);
        return opens ? first : token;
    }

    /// The end (exclusive) of the tokens of a passage whose last word is `word`: with the
    /// possessive and the marks that close directly behind it.
    int endTokenAfter(int word) {
        int end = tokens.tokenOfWord(word) + 1;
        if (end < tokens.size() && tokens.kind(end) == TokenKind.CLITIC) {
            end++;
        }
        int last = end;
        while (last < tokens.size()
                && tokens.kind(last) == TokenKind.MARK
                && tokens.start(last) == tokens.end(last - 1)) {
            last++;
        }
        boolean closes = last == tokens.size() || tokens.start(last) > tokens.end(last - 1);
        return closes ? last : end;
    }
}
