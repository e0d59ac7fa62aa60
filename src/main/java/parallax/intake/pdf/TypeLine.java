package parallax.intake.pdf;

import java.util.List;
import java.util.stream.Collectors;

/// Words that stand on one line, from left to right.
record TypeLine(List<Word> words) {
    TypeLine {
        words = List.copyOf(words);
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        return words.getLast().right();
    }

    float bottom() {
        return words.getFirst().bottom();
    }

    float size() {
        return words.getFirst().size();
    }

    boolean isBold() {
        return words.getFirst().isBold();
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
