package parallax.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.intake.format.RandomBytes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

class ParagraphsTest {
    private static final Pattern WORDS = Pattern.compile(" ");

    private static final String LONG =
            "The ferry struck the third pier of the harbour bridge shortly before dawn on Tuesday,"
                    + " and thirty-one people were hurt, four of them badly, the hospital said.";

    @Test
    void blankLinesSeparateParagraphs() {
        assertThat(Paragraphs.of("One.\n\nTwo.\n \t\u00A0\n\n\nThree.\n"))
                .containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void withoutBlankLinesALongLineIsAParagraph() {
        assertThat(Paragraphs.of(LONG + "\n" + LONG + "\nA short one.\n" + LONG))
                .containsExactly(LONG, LONG, "A short one.", LONG);
    }

    @Test
    void longLinesBetweenBlankOnesAreParagraphsToo() {
        assertThat(Paragraphs.of(LONG + "\n" + LONG + "\n\n" + LONG))
                .containsExactly(LONG, LONG, LONG);
    }

    @Test
    void linesWrappedAtOneWidthAreJoined() {
        var text =
                """
                NORRVIK - A state-owned passenger ferry struck the King Alrik Bridge in
                Norrvik harbour before dawn on Tuesday, injuring 31 people and forcing
                the closure of the only road to the north of the country.

                The Aurelia had lost steering in thick fog. "There was no room left to
                turn," the captain said.

                Nobody was missing.
                """;

        assertThat(Paragraphs.of(text))
                .containsExactly(
                        "NORRVIK - A state-owned passenger ferry struck the King Alrik Bridge in"
                            + " Norrvik harbour before dawn on Tuesday, injuring 31 people and"
                            + " forcing the closure of the only road to the north of the country.",
                        "The Aurelia had lost steering in thick fog. \"There was no room left to"
                                + " turn,\" the captain said.",
                        "Nobody was missing.");
    }

    @Test
    void aWrappedParagraphEndsAtALineThatWasNotFilled() {
        var text =
                """
                A state-owned passenger ferry struck the King Alrik Bridge in Norrvik
                harbour before dawn on Tuesday, injuring 31 people.
                The Aurelia had lost steering in thick fog, and there was no room left
                to turn, the captain told the harbour authority.
                Nobody was missing.
                """;

        assertThat(Paragraphs.of(text)).hasSize(3).element(1).asString().startsWith("The Aurelia");
    }

    @Test
    void aWrappedParagraphBeginsWhereALineIsIndented() {
        var text =
                """
                   A state-owned passenger ferry struck the King Alrik Bridge in Norrvik
                harbour before dawn on Tuesday, injuring 31 people, four of them badly.
                   The Aurelia had lost steering in thick fog, and there was no room left
                to turn, the captain told the harbour authority later that very morning.
                """;

        assertThat(Paragraphs.of(text)).hasSize(2).element(1).asString().startsWith("The Aurelia");
    }

    @Test
    void aHyphenAtALineEndStaysUnlessTheTextWritesTheWordWithoutIt() {
        var text =
                """
                The harbour was closed after the accident, and the owner of the state-
                owned ferry said that nobody had foreseen it. The pilots of the har-
                bour, who had warned of it twice, disagreed with them in the strongest
                words that anybody on the island could remember, and not in private.
                """;

        assertThat(Paragraphs.of(text))
                .singleElement()
                .asString()
                .contains("the state-owned ferry", "pilots of the harbour, who");
    }

    @Test
    void aDashAtALineEndIsNoHyphen() {
        var text =
                """
                The harbour was closed for the whole day after the night's accident -
                nobody on the island could remember such a thing - and for the night.
                """;

        assertThat(Paragraphs.of(text)).singleElement().asString().contains("accident - nobody");
    }

    @Test
    void wrappedLinesWithoutSpacesBetweenWordsAreJoinedWithoutOne() {
        var line = "周二清晨一艘渡轮在浓雾中撞上港口大桥造成三十一人受伤通往北部的主要道路被迫关闭当局正在调查";

        assertThat(Paragraphs.of((line + "\n").repeat(3) + "完。"))
                .containsExactly(line.repeat(3) + "完。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Shall I compare thee to the harbour's tide?
                Thou art more quick and more inconstant:
                Rough winds do shake the ferries from their side,
                And bridges stand but for a shortish rent.
                """,
                """
                What the council wants:
                - a wider gap
                - two more tugs
                - a pilot on every ship
                - the letters of last autumn published
                """,
                """
                1. The ferry lost steering.
                2. It hit the pier.
                3. Nobody had listened.
                """,
                """
                Q: When did you know?
                A: At once.
                Q: And what did you do?
                A: I rang the bell, and then I rang it again.
                """,
                """
                “Did you see it?”
                “No.”
                “But you heard it.”
                “Everybody heard it, as far as Hjelma.”
                """,
                """
                — Did you see it?
                — No.
                — But you heard it, they say, as far as Hjelma.
                """,
                """
                Norrvik 2
                Hjelma 1
                Solvane 0
                """
            })
    void verseListsAndTalkKeepTheirLines(String text) {
        assertThat(Paragraphs.of(text)).containsExactlyElementsOf(text.lines().toList());
    }

    @Test
    void aListInsideAWrappedTextKeepsItsLines() {
        var text =
                """
                The council, which met until late in the night and heard the harbour
                master, the pilots and the owner of the ferry, wants four things done:
                * a wider gap between the piers, for which there is no money at all in
                  this year's budget
                * two more tugs
                * a pilot on every ship

                It did not say by when, nor who was to pay for it, and nobody in the
                room asked.
                """;

        assertThat(Paragraphs.of(text))
                .satisfiesExactly(
                        p -> assertThat(p).endsWith("things done:"),
                        p ->
                                assertThat(p)
                                        .startsWith("* a wider gap")
                                        .endsWith("this year's budget"),
                        p -> assertThat(p).isEqualTo("* two more tugs"),
                        p -> assertThat(p).isEqualTo("* a pilot on every ship"),
                        p -> assertThat(p).startsWith("It did not say").endsWith("asked."));
    }

    @Test
    void twoHeadlinesOfDifferentLengthAreNotJoined() {
        assertThat(
                        Paragraphs.of(
                                "Accident in Skarland\nFerry rams port bridge – the north cut off"))
                .hasSize(2);
    }

    @Test
    void whiteSpaceInsideIsCollapsedAndALoneNoBreakSpaceStays() {
        assertThat(Paragraphs.of("  The \t ferry\u00A0 struck,  10\u00A0% of it.\u00A0"))
                .containsExactly("The ferry struck, 10\u00A0% of it.");
    }

    @Test
    void blankTextHasNoParagraphs() {
        assertThat(Paragraphs.of("")).isEmpty();
        assertThat(Paragraphs.of(" \n\t\n\u3000\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 60, 66, 72, 78, 80, 90})
    void aTextWrappedAtAnyWidthIsWhatItWasBefore(int width) {
        var paragraphs =
                List.of(
                        LONG,
                        "Nobody was missing.",
                        "The captain, who has crossed the harbour for eleven years, said the rudder"
                            + " had stopped answering, and that there was no room left to turn.",
                        "Twice in the past year, in letters that the harbour office does not deny"
                            + " having received, the pilots had asked for wider buffers. “We warned"
                            + " them,” said one of the pilots, who asked not to be named.",
                        "The road stays closed until Friday at least.");

        var wrapped = paragraphs.stream().map(p -> wrapped(p, width)).toList();

        assertThat(Paragraphs.of(String.join("\n\n", wrapped))).isEqualTo(paragraphs);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void everyParagraphIsOneCleanLineAndNoLetterIsLost(long randomSeed) {
        var text = new String(RandomBytes.damagedText(randomSeed), StandardCharsets.ISO_8859_1);

        var paragraphs = Paragraphs.of(text);

        assertThat(paragraphs)
                .allSatisfy(p -> assertThat(p).isNotBlank().isEqualTo(WhiteSpace.collapse(p)))
                .noneMatch(p -> p.contains("\n"));
        assertThat(letters(String.join("", paragraphs))).isEqualTo(letters(text));
    }

    /// `text` with as many words on a line as fit.
    private static String wrapped(String text, int width) {
        var wrapped = new StringBuilder();
        int column = -1;
        for (String word : WORDS.splitAsStream(text).toList()) {
            boolean fits = column + 1 + word.length() <= width;
            if (column > 0) {
                wrapped.append(fits ? ' ' : '\n');
            }
            column = fits ? column + 1 + word.length() : word.length();
            wrapped.append(word);
        }
        return wrapped.toString();
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
