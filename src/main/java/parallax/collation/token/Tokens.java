package parallax.collation.token;

import parallax.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Every token of one text in order, kept in arrays: a text of a million words has to fit.
///
/// A *word* here is a token that alignment counts (`TokenKind.isWord`); words are numbered apart
/// from the tokens, which also have the marks.
public final class Tokens {
    private final String text;
    private final Vocabulary vocabulary;
    private int size;
    private int wordCount;
    private int[] starts;
    private int[] ends;
    private int[] forms;
    private TokenKind[] kinds;
    private int[] words;
    private int[] wordsBefore;

    Tokens(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        int guess = text.length() / 5 + 16;
        starts = new int[guess];
        ends = new int[guess];
        forms = new int[guess];
        kinds = new TokenKind[guess];
        words = new int[guess];
        wordsBefore = new int[guess];
    }

    void add(int start, int end, TokenKind kind) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        forms[size] = vocabulary.form(text.substring(start, end), kind);
        kinds[size] = kind;
        wordsBefore[size] = wordCount;
        if (kind.isWord()) {
            words[wordCount++] = size;
        }
        size++;
    }

    private void grow() {
        int capacity = starts.length * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        forms = Arrays.copyOf(forms, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        words = Arrays.copyOf(words, capacity);
        wordsBefore = Arrays.copyOf(wordsBefore, capacity);
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public int form(int token) {
        return forms[token];
    }

    public TokenKind kind(int token) {
        return kinds[token];
    }

    /// One number for the token's normal, its kind, and whether it is a single capital letter:
    /// tokens with the same number read the same but for case and glyphs.
    public int look(int token) {
        boolean initial =
                ends[token] - starts[token] == 1
                        && Character.isUpperCase(text.charAt(starts[token]));
        int kind =
                switch (kinds[token]) {
                    case WORD -> initial ? 0 : 1;
                    case NUMBER -> 2;
                    case CLITIC -> 3;
                    case MARK -> 4;
                };
        return forms[token] << 3 | kind;
    }

    public Token token(int token) {
        var span = new Span(starts[token], ends[token]);
        return new Token(span, span.of(text), vocabulary.normal(forms[token]), kind(token));
    }

    /// The tokens from `from` up to but not including `to`.
    public List<Token> list(int from, int to) {
        var list = new ArrayList<Token>(to - from);
        for (int token = from; token < to; token++) {
            list.add(token(token));
        }
        return list;
    }

    public int wordCount() {
        return wordCount;
    }

    /// The token that is the `word`-th word.
    public int tokenOfWord(int word) {
        return words[word];
    }

    /// The number of the first word that begins at `offset` in the text or behind it. O(log n).
    public int wordAt(int offset) {
        return wordsBefore(firstFrom(offset));
    }

    /// The forms of all words in order: what is aligned.
    public int[] wordForms() {
        var result = new int[wordCount];
        for (int word = 0; word < wordCount; word++) {
            result[word] = forms[words[word]];
        }
        return result;
    }

    /// How many of the tokens from `from` up to but not including `to` are words.
    public int wordsBetween(int from, int to) {
        return wordsBefore(to) - wordsBefore(from);
    }

    /// How many words stand before a token.
    public int wordsBefore(int token) {
        return token == size ? wordCount : wordsBefore[token];
    }

    /// How many words stand in a stretch of the text. O(log n).
    public int wordsIn(Span span) {
        int from = firstFrom(span.start());
        return wordsBetween(from, endOf(from, span));
    }

    /// The tokens that stand in a stretch of the text. O(log n + tokens there).
    public List<Token> tokensIn(Span span) {
        int from = firstFrom(span.start());
        return list(from, endOf(from, span));
    }

    private int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found < 0 ? -found - 1 : found;
    }

    private int endOf(int from, Span span) {
        int found = Arrays.binarySearch(ends, from, size, span.end());
        return found < 0 ? -found - 1 : found + 1;
    }
}
