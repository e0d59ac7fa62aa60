package parallax.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A made-up text in which every word knows where it comes from. Rendered, its words are exactly
/// the words that the engine's tokenizer finds.
public record Prose(List<Paragraph> paragraphs) {
    public record Paragraph(List<Sentence> sentences) {}

    public record Sentence(List<Word> words) {}

    /// @param origin the number of the word in the text that was first written, or `NEW`
    public record Word(String letters, int origin) {
        static final int NEW = -1;
    }

    /// One line a paragraph; each sentence with a capital and a stop.
    public String text() {
        return paragraphs.stream().map(Prose::line).collect(Collectors.joining("\n"));
    }

    /// Where each word comes from, in order.
    public int[] origins() {
        return words().mapToInt(Word::origin).toArray();
    }

    private Stream<Word> words() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .flatMap(sentence -> sentence.words().stream());
    }

    private static String line(Paragraph paragraph) {
        return paragraph.sentences().stream().map(Prose::line).collect(Collectors.joining(" "));
    }

    private static String line(Sentence sentence) {
        var line = new StringBuilder();
        for (Word word : sentence.words()) {
            line.append(line.isEmpty() ? "" : " ").append(word.letters());
        }
        line.setCharAt(0, Character.toUpperCase(line.charAt(0)));
        return line.append('.').toString();
    }
}
