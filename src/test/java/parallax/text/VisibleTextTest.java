package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\f", "\u000B", "\u0085", "\u2028"})
    void everyKindOfLineEndIsALineFeed(String end) {
        assertThat(visible("one" + end + "two" + end)).isEqualTo("one\ntwo\n");
    }

    @Test
    void blankLinesStayBlankLines() {
        assertThat(visible("a\r\n\r\nb\r\rc\n\nd")).isEqualTo("a\n\nb\n\nc\n\nd");
    }

    @Test
    void aParagraphSeparatorIsABlankLine() {
        assertThat(visible("one\u2029two")).isEqualTo("one\n\ntwo");
    }

    @Test
    void controlCharactersAreGoneAndTabsStay() {
        assertThat(visible("a\0b\u0007c\u001Bd\u007Fe\tf")).isEqualTo("abcde\tf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF",
                "\u200B",
                "\u202E",
                "\u202D",
                "\u202A",
                "\u2066",
                "\u2069",
                "\u2060",
                "\uDB40\uDC41"
            })
    void whatHidesOrReordersTextIsRemovedAndCounted(String character) {
        var visible = VisibleText.of("fer" + character + "ry");

        assertThat(visible).isEqualTo(new VisibleText("ferry", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍✈️ and 🏳️‍🌈",
                "می‌خواهم",
                "\u200Fעברית\u200E",
                "10\u00A0%",
                "state\u00ADowned",
                "e\u0301",
                "ﬁre",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F"
            })
    void whatScriptsAndEmojiNeedStays(String text) {
        assertThat(VisibleText.of(text)).isEqualTo(new VisibleText(text, 0));
    }

    @Test
    void halfACharacterIsShownAsDamage() {
        assertThat(visible("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    private static String visible(String text) {
        return VisibleText.of(text).text();
    }
}
