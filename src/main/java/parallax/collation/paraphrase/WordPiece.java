package parallax.collation.paraphrase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts words into the pieces that a BERT model was trained on: always the longest piece of the
/// vocabulary that fits (Devlin et al. 2019, uncased). O(letters²) a word in the worst case.
final class WordPiece {
    private static final int LONGEST_WORD = 100;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\uFFFD]+");
    private static final Pattern ENTRY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\":\\s*(\\d+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private final Map<String, Integer> vocabulary;
    private final int unknown;

    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        unknown = id("[UNK]");
    }

    /// Reads the vocabulary out of a `tokenizer.json` and closes it.
    static WordPiece read(InputStream json) throws IOException {
        try (json) {
            var text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            int from = text.indexOf("\"vocab\"");
            var entries = ENTRY.matcher(text).region(text.indexOf('{', from), text.length());
            var vocabulary = new HashMap<String, Integer>();
            while (entries.find()) {
                vocabulary.put(unescaped(entries.group(1)), Integer.valueOf(entries.group(2)));
            }
            return new WordPiece(vocabulary);
        }
    }

    private static String unescaped(String json) {
        return ESCAPE.matcher(json)
                .replaceAll(escape -> {
                    var unit = escape.group(1);
                    var letter =
                            unit == null
                                    ? escape.group(2)
                                    : Character.toString(Integer.parseInt(unit, 16));
                    return Matcher.quoteReplacement(letter);
                });
    }

    /// The number of each piece.
    Map<String, Integer> places() {
        return vocabulary;
    }

    /// The number of a piece that the vocabulary has.
    int id(String piece) {
        var id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("no such piece: " + piece);
        }
        return id;
    }

    /// The numbers of the pieces of a text without or with spaces.
    List<Integer> pieces(String text) {
        var folded = UNSEEN.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        folded = ACCENTS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
        var pieces = new ArrayList<Integer>();
        int start = 0;
        for (int at = 0; at < folded.length(); ) {
            int next = at + Character.charCount(folded.codePointAt(at));
            int character = folded.codePointAt(at);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                addWord(folded.substring(start, at), pieces);
                start = next;
            } else if (standsAlone(character)) {
                addWord(folded.substring(start, at), pieces);
                addWord(folded.substring(at, next), pieces);
                start = next;
            }
            at = next;
        }
        addWord(folded.substring(start), pieces);
        return pieces;
    }

    private void addWord(String word, List<Integer> pieces) {
        if (word.length() > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        int before = pieces.size();
        for (int start = 0; start < word.length(); ) {
            int end = word.length();
            while (end > start && !vocabulary.containsKey(piece(word, start, end))) {
                end--;
            }
            if (end == start) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(unknown);
                return;
            }
            pieces.add(id(piece(word, start, end)));
            start = end;
        }
    }

    private static String piece(String word, int start, int end) {
        return (start == 0 ? "" : "##") + word.substring(start, end);
    }

    /// Punctuation, ASCII symbols and the characters of China are words of their own.
    private static boolean standsAlone(int character) {
        boolean symbol =
                character > ' ' && character < 127 && !Character.isLetterOrDigit(character);
        return symbol
                || Character.isIdeographic(character)
                || switch (Character.getType(character)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION ->
                            true;
                    default -> false;
                };
    }
}
