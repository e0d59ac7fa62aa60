package parallax.bench;

import parallax.bench.Prose.Paragraph;
import parallax.bench.Prose.Sentence;
import parallax.bench.Prose.Word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Writes and edits made-up articles, the same ones for the same seed. Function words are English,
/// the others made up; both are distributed by Zipf's law.
public final class ProseWriter {
    private static final List<String> FUNCTION_WORDS =
            List.of(
                    """
                    the of and to in a is that for it as was with be by on not he his but at are
                    this have from or had an they which you were all she there would their we been
                    has when who will no more if out so up about into than them can only other
                    """
                            .split("\\s+"));
    private static final int OTHER_WORDS = 50_000;
    private static final double FUNCTION_WORD_SHARE = 0.45;
    private static final double EDITED_SHARE = 0.08;
    private static final double MOVED_SHARE = 0.4;
    private static final int MOST_PARAGRAPHS_IN_BLOCK = 3;

    private final Random random;
    private final double[] functionWordOdds = zipf(FUNCTION_WORDS.size());
    private final double[] otherWordOdds = zipf(OTHER_WORDS);

    public ProseWriter(long seed) {
        random = new Random(seed);
    }

    /// A text and a copy of it.
    public record Pair(Prose original, Prose copy) {}

    /// A text of about `words` words and its copy with edited words and moved blocks.
    public static Pair movedCopy(int words) {
        var writer = new ProseWriter(words);
        var original = writer.article(words);
        return new Pair(original, writer.moved(writer.edited(original)));
    }

    /// An article of about `words` words: a sentence more at most.
    public Prose article(int words) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int written = 0; written < words; ) {
            var sentences = new ArrayList<Sentence>();
            int length = between(3, 6);
            while (sentences.size() < length && written < words) {
                var sentence = sentence(written);
                sentences.add(sentence);
                written += sentence.words().size();
            }
            paragraphs.add(new Paragraph(sentences));
        }
        return new Prose(paragraphs);
    }

    private Sentence sentence(int firstWord) {
        var words = new ArrayList<Word>();
        int length = between(8, 30);
        while (words.size() < length) {
            words.add(new Word(letters(), firstWord + words.size()));
        }
        return new Sentence(words);
    }

    /// The same text with some words replaced, some struck and some put in.
    public Prose edited(Prose prose) {
        return new Prose(
                prose.paragraphs().stream()
                        .map(paragraph ->
                                new Paragraph(
                                        paragraph.sentences().stream().map(this::edited).toList()))
                        .toList());
    }

    private Sentence edited(Sentence sentence) {
        var words = new ArrayList<Word>();
        for (Word word : sentence.words()) {
            if (random.nextDouble() >= EDITED_SHARE) {
                words.add(word);
                continue;
            }
            switch (random.nextInt(3)) {
                case 0 -> words.add(newWord());
                case 1 -> Collections.addAll(words, word, newWord());
                default -> {} // struck
            }
        }
        return words.isEmpty() ? sentence : new Sentence(words);
    }

    private Word newWord() {
        return new Word(letters(), Word.NEW);
    }

    /// The same text cut into blocks of paragraphs, some of which change places.
    public Prose moved(Prose prose) {
        var blocks = new ArrayList<List<Paragraph>>();
        for (int from = 0; from < prose.paragraphs().size(); ) {
            int to = from + between(1, MOST_PARAGRAPHS_IN_BLOCK);
            to = Math.min(to, prose.paragraphs().size());
            blocks.add(prose.paragraphs().subList(from, to));
            from = to;
        }
        var places = new ArrayList<Integer>();
        for (int place = 0; place < blocks.size(); place++) {
            places.add(place);
        }
        Collections.shuffle(places, random);
        var chosen = places.subList(0, (int) Math.round(MOVED_SHARE * places.size()));
        for (int i = 1; i < chosen.size(); i++) {
            Collections.swap(blocks, chosen.getFirst(), chosen.get(i)); // so that none stays
        }
        return new Prose(blocks.stream().flatMap(List::stream).toList());
    }

    /// The letters of a word at random.
    private String letters() {
        return random.nextDouble() < FUNCTION_WORD_SHARE
                ? FUNCTION_WORDS.get(draw(functionWordOdds))
                : madeUp(draw(otherWordOdds));
    }

    /// The word of a rank: two syllables or three, each rank with its own.
    private static String madeUp(int rank) {
        var consonants = "bdfghjklmnprstvz";
        var vowels = "aeiou";
        int syllables = consonants.length() * vowels.length();
        var word = new StringBuilder();
        for (int rest = rank + syllables; rest > 0; rest /= syllables) {
            int syllable = rest % syllables;
            word.append(consonants.charAt(syllable / vowels.length()));
            word.append(vowels.charAt(syllable % vowels.length()));
        }
        return word.toString();
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private int draw(double[] odds) {
        int found = Arrays.binarySearch(odds, random.nextDouble() * odds[odds.length - 1]);
        return found < 0 ? -found - 1 : found;
    }

    /// For each rank how probable it and all before it are together, by Zipf's law.
    private static double[] zipf(int ranks) {
        var odds = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1.0 / (rank + 1);
            odds[rank] = sum;
        }
        return odds;
    }
}
