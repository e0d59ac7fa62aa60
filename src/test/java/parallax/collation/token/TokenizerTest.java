package parallax.collation.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.text.RandomTexts;
import parallax.text.Span;

import java.util.List;
import java.util.stream.Collectors;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "The ship, lost.; The|ship|,|lost|.",
                "“No,” he said; “|No|,|”|he|said",
                "a long-standing row; a|long|-|standing|row",
                "the ship’s bell; the|ship|’s|bell",
                "the pilots’ guild; the|pilots|’|guild",
                "he don’t, I'm; he|don’t|,|I'm",
                "rock 'n' roll; rock|'|n|'|roll",
                "the U.S. and the N.L.A.; the|U.S.|and|the|N.L.A.",
                "at 5 a.m. e.g. here; at|5|a.m.|e.g.|here",
                "in the U.S; in|the|U.S",
                "J. K. Rowling; J|.|K|.|Rowling",
                "He left. I stayed; He|left|.|I|stayed",
                "10,000 and 2.4 and 1,2; 10,000|and|2.4|and|1,2",
                "in 2022, after; in|2022|,|after",
                "It cost 5.; It|cost|5|.",
                "1990s 2nd 4K; 1990s|2nd|4K",
                "6-3 and 5–4; 6|-|3|and|5|–|4",
                "at 5:30: go; at|5:30|:|go",
                "50% of $5; 50|%|of|$|5",
                "so... and…; so|...|and|…",
                "naïve café; naïve|café",
                "a@b.org; a|@|b|.|org",
                "a.m.日本 U.S.𝒜; a.m.|日本|U.S.|𝒜",
                "2025年3月; 2025|年|3|月",
                "İstanbul’s; İstanbul|’s"
            })
    void aTextIsCutIntoTheTokensAReaderSees(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource({
        "10\u00A0000,1",
        "10\u202F000,1",
        "10\u2009000,1",
        "10 000,2",
        "10\u00A0000\u00A0000,1"
    })
    void aNarrowSpaceSeparatesThousandsButAPlainSpaceDoesNot(String text, int tokens) {
        assertThat(tokens(text)).hasSize(tokens);
    }

    @Test
    void whatIsNoBlockOfThreeDigitsIsAnotherNumber() {
        assertThat(cut("on 12\u00A02025 and 7\u202F1234")).isEqualTo("on|12|2025|and|7|1234");
    }

    @Test
    void chineseIsCutByItsDictionary() {
        assertThat(cut("北京今天发布了新闻。")).isEqualTo("北京|今天|发布|了|新闻|。");
    }

    @Test
    void japaneseIsCutByItsDictionary() {
        assertThat(tokens("東京で地震がありました")).hasSizeBetween(3, 8);
    }

    @Test
    void thaiIsCutByItsDictionary() {
        assertThat(cut("ข่าววันนี้")).isEqualTo("ข่าว|วัน|นี้");
    }

    @Test
    void latinWordsInsideChineseStayWhole() {
        assertThat(cut("使用Java语言")).isEqualTo("使用|Java|语言");
    }

    @Test
    void hebrewAndArabicWordsKeepTheirMarks() {
        assertThat(cut("שָׁלוֹם עולם")).isEqualTo("שָׁלוֹם|עולם");
        assertThat(cut("مُحَمَّد هنا")).isEqualTo("مُحَمَّد|هنا");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "❤️", "👩‍👩‍👧", "👍🏽", "🇳🇴", "1️⃣"})
    void anEmojiIsOneToken(String emoji) {
        assertThat(cut("so " + emoji + " it is")).isEqualTo("so|" + emoji + "|it|is");
    }

    @Test
    void zeroWidthCharactersDoNotCutAWord() {
        assertThat(tokens("mini\u200Bster")).hasSize(1);
        assertThat(tokens("mini\u00ADster")).hasSize(1);
        assertThat(tokens("\u202Eminister\u202C")).hasSize(1);
    }

    @Test
    void hiddenCharactersBetweenWordsAreNoWords() {
        assertThat(tokens("\u200B \uFEFF\u200D")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
    void everyTokenIsWhatItsSpanSays(long randomSeed) {
        var text = RandomTexts.any(randomSeed);
        for (Token token : tokens(text)) {
            assertThat(token.span().of(text)).isEqualTo(token.surface()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
    void tokensAscendAndLeaveOutOnlySpaceAndHiddenCharacters(long randomSeed) {
        var text = RandomTexts.any(randomSeed);
        int at = 0;
        for (Token token : tokens(text)) {
            assertThat(isBlank(text, at, token.span().start())).isTrue();
            at = token.span().end();
        }
        assertThat(isBlank(text, at, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
    void noTokenCutsASurrogatePair(long randomSeed) {
        var text = RandomTexts.any(randomSeed);
        for (Token token : tokens(text)) {
            assertThat(cutsAPair(text, token.span().start())).isFalse();
            assertThat(cutsAPair(text, token.span().end())).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void wordsAreTheTokensThatAreAligned(long randomSeed) {
        var text = RandomTexts.any(randomSeed);
        var tokens = Tokenizer.tokenize(text, new Vocabulary());
        var words = tokens.list(0, tokens.size()).stream().filter(t -> t.kind().isWord()).toList();
        assertThat(tokens.wordCount()).isEqualTo(tokens.wordForms().length).isEqualTo(words.size());
        for (int word = 0; word < words.size(); word++) {
            assertThat(tokens.token(tokens.tokenOfWord(word))).isEqualTo(words.get(word));
        }
        assertThat(tokens.wordsIn(new Span(0, text.length()))).isEqualTo(words.size());
    }

    @Test
    void wordsAreCountedWithinAStretch() {
        var tokens = Tokenizer.tokenize("One, two – three’s 4.", new Vocabulary());
        assertThat(tokens.wordsIn(new Span(0, 3))).isEqualTo(1);
        assertThat(tokens.wordsIn(new Span(0, 8))).isEqualTo(2);
        assertThat(tokens.wordsIn(new Span(1, 8))).isEqualTo(1);
        assertThat(tokens.wordsIn(new Span(4, 4))).isZero();
        assertThat(tokens.wordsIn(new Span(0, 21))).isEqualTo(4);
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to)
                .codePoints()
                .allMatch(c ->
                        Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.getType(c) == Character.FORMAT);
    }

    private static boolean cutsAPair(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }

    private static String cut(String text) {
        return tokens(text).stream().map(Token::surface).collect(Collectors.joining("|"));
    }

    private static List<Token> tokens(String text) {
        var tokens = Tokenizer.tokenize(text, new Vocabulary());
        return tokens.list(0, tokens.size());
    }
}
