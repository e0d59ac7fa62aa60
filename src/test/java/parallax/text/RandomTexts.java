package parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts made up by a generator whose seed the test names, so that a failure repeats.
public final class RandomTexts {
    /// What trips a tokeniser up: scripts of all kinds, marks, joiners, lone surrogates.
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "B",
                    "é",
                    "e\u0301",
                    "ﬁ",
                    "ß",
                    "İ",
                    "ı",
                    "1",
                    "10,000",
                    "3.5",
                    "½",
                    "Ⅻ",
                    "٣",
                    " ",
                    " ",
                    "  ",
                    "\n",
                    "\t",
                    "\u00A0",
                    "\u202F",
                    "\u3000",
                    ".",
                    ",",
                    "...",
                    "…",
                    "?!",
                    "'",
                    "’",
                    "’s",
                    "“",
                    "”",
                    "«",
                    "-",
                    "–",
                    "—",
                    "%",
                    "&",
                    "U.S.",
                    "a.m.",
                    "don’t",
                    "中文新闻",
                    "。",
                    "日本語です",
                    "ข่าว",
                    "သတင်း",
                    "한국",
                    "שלום",
                    "سلام",
                    "\u0651",
                    "\u05B0",
                    "\u200B",
                    "\u200D",
                    "\u200F",
                    "\u202E",
                    "\u00AD",
                    "\uFEFF",
                    "\u0000",
                    "\u0007",
                    "👩‍👩‍👧",
                    "🇳🇴",
                    "❤️",
                    "𝒜",
                    "𠀀",
                    "\uD83D",
                    "\uDE00",
                    "\uFFFF",
                    "\uE000");

    private static final String LETTERS = "etaoinshrdlucmfwyp";

    private RandomTexts() {}

    /// Any text at all, up to some hundred characters.
    public static String any(long randomSeed) {
        var random = new Random(randomSeed);
        var text = new StringBuilder();
        for (int i = random.nextInt(200); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /// A text of made-up words in sentences and paragraphs; rare words are rarer than common ones.
    public static String news(Random random, int sentences) {
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : random.nextInt(4) == 0 ? "\n" : " ").append(sentence(random));
        }
        return text.toString();
    }

    /// The same text with words struck, put in and replaced, and sentences moved.
    public static String edited(String text, Random random) {
        var sentences = new ArrayList<String>(List.of(text.split("(?<=\\.)\\s", -1)));
        for (int move = sentences.size() / 4; move > 0; move--) {
            var moved = sentences.remove(random.nextInt(sentences.size()));
            sentences.add(random.nextInt(sentences.size() + 1), moved);
        }
        return String.join(
                " ", sentences.stream().map(one -> editedSentence(one, random)).toList());
    }

    private static String editedSentence(String sentence, Random random) {
        var words = new ArrayList<String>();
        for (var word : sentence.split(" ", -1)) {
            switch (random.nextInt(12)) {
                case 0 -> {}
                case 1 -> words.addAll(List.of(word, word(random)));
                case 2 -> words.add(word(random));
                default -> words.add(word);
            }
        }
        return String.join(" ", words);
    }

    private static String sentence(Random random) {
        var words = new ArrayList<String>();
        for (int i = 4 + random.nextInt(20); i > 0; i--) {
            words.add(random.nextInt(12) == 0 ? word(random) + "," : word(random));
        }
        var sentence = String.join(" ", words);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    private static String word(Random random) {
        int rank = (int) Math.exp(random.nextDouble() * 8);
        return rank < 12 ? List.of("the", "of", "to", "a", "in", "and").get(rank % 6) : spelt(rank);
    }

    private static String spelt(int rank) {
        var letters = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= LETTERS.length()) {
            letters.append(LETTERS.charAt(rest % LETTERS.length())).append('e');
        }
        return letters.append('n').toString();
    }
}
