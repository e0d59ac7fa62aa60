package parallax.intake.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.intake.draft.Remark;
import parallax.intake.format.RandomBytes;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

class TextDecoderTest {
    private static final Map<String, String> SENTENCES =
            Map.ofEntries(
                    Map.entry(
                            "English",
                            "The captain’s report says the helm “simply stopped answering” –"
                                    + " twice."),
                    Map.entry(
                            "German",
                            "Die Fähre rammte die Brücke; 31 Menschen wurden schwer verletzt."),
                    Map.entry(
                            "French",
                            "Le ferry a heurté le pont dès l'aube, blessant trente personnes à"
                                    + " bord."),
                    Map.entry(
                            "Polish",
                            "Trzydzieści jeden osób zostało rannych, a główna droga jest"
                                    + " zamknięta."),
                    Map.entry(
                            "Czech",
                            "Trajekt narazil do mostu v přístavu. „Varovali jsme,“ řekla žena."),
                    Map.entry(
                            "Russian",
                            "Паром утром врезался в мост в порту. Дорога на север закрыта."),
                    Map.entry(
                            "Greek", "Το πρωί ένα πλοίο χτύπησε τη γέφυρα του λιμανιού στο βορρά."),
                    Map.entry(
                            "Turkish",
                            "Salı sabahı bir feribot köprüye çarptı, otuz kişi yaralandı."),
                    Map.entry("Hebrew", "ביום שלישי בבוקר התנגשה מעבורת בגשר הנמל והכביש נסגר."),
                    Map.entry("Arabic", "اصطدمت عبارة صباح الثلاثاء بجسر الميناء وسط ضباب كثيف."),
                    Map.entry("Chinese", "周二清晨，一艘渡轮在浓雾中撞上港口大桥，造成三十一人受伤。"),
                    Map.entry("Taiwanese", "週二清晨，一艘渡輪在濃霧中撞上港口大橋，造成三十一人受傷。"),
                    Map.entry("Japanese", "火曜日の朝、濃い霧の中でフェリーが港の橋に衝突した。"),
                    Map.entry("Korean", "화요일 아침 짙은 안개 속에서 여객선이 다리와 충돌했다."),
                    Map.entry("Emoji", "The ferry 🛳️ struck the bridge 🌉 at dawn, said 👩‍✈️."));

    @ParameterizedTest
    @MethodSource
    void anEncodingThatIsNotToldIsGuessed(String language, String charset) {
        var decoded = decoded(encoded(sentence(language), charset));

        assertThat(decoded.text()).isEqualTo(sentence(language));
        assertThat(decoded.remarks()).hasSize(1).first().isInstanceOf(Remark.EncodingGuessed.class);
    }

    static Stream<Arguments> anEncodingThatIsNotToldIsGuessed() {
        return Stream.of(
                        "English windows-1252",
                        "German windows-1252",
                        "German ISO-8859-1",
                        "French windows-1252",
                        "Polish ISO-8859-2",
                        "Czech windows-1250",
                        "Russian KOI8-R",
                        "Russian windows-1251",
                        "Greek windows-1253",
                        "Turkish windows-1254",
                        "Hebrew windows-1255",
                        "Arabic windows-1256",
                        "Chinese GB18030",
                        "Taiwanese Big5",
                        "Japanese Shift_JIS",
                        "Japanese EUC-JP",
                        "Korean EUC-KR")
                .map(TextDecoderTest::words);
    }

    @ParameterizedTest
    @MethodSource
    void unicodeIsReadWithoutADoubt(String language, String charset) {
        var bytes = encoded(sentence(language), charset);
        var marked = encoded("\uFEFF" + sentence(language), charset);

        assertThat(decoded(bytes)).isEqualTo(decoded(marked));
        assertThat(decoded(bytes).text()).isEqualTo(sentence(language));
        assertThat(decoded(bytes).remarks()).isEmpty();
    }

    static Stream<Arguments> unicodeIsReadWithoutADoubt() {
        return SENTENCES.keySet().stream()
                .flatMap(l ->
                        Stream.of("UTF-8", "UTF-16LE", "UTF-16BE").map(c -> Arguments.of(l, c)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE", "GB18030"})
    void aByteOrderMarkTellsTheRarerEncodingsToo(String charset) {
        var decoded = decoded(encoded("\uFEFF" + sentence("Chinese"), charset));

        assertThat(decoded.text()).isEqualTo(sentence("Chinese"));
        assertThat(decoded.remarks()).isEmpty();
    }

    @Test
    void pagesOfAsciiBeforeTheFirstAccentDoNotSpoilTheGuess() {
        var text = "The harbour was closed again.\n".repeat(2_000) + sentence("Russian");

        assertThat(decoded(encoded(text, "windows-1251")).text()).endsWith(sentence("Russian"));
    }

    @Test
    void aFewBytesOfAnotherEncodingDoNotSpoilUtf8() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(sentence("Russian").getBytes(UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes(" fin".getBytes(US_ASCII));

        var decoded = decoded(bytes.toByteArray());

        assertThat(decoded.text()).isEqualTo(sentence("Russian") + "\uFFFD fin");
        assertThat(decoded.remarks()).containsExactly(new Remark.EncodingDamaged("UTF-8"));
    }

    @Test
    void halfADownloadIsReadUpToItsLastWholeCharacter() {
        var bytes = sentence("Russian").getBytes(UTF_8);

        var half = decoded(Arrays.copyOf(bytes, bytes.length / 2 + 1)).text();

        assertThat(sentence("Russian")).startsWith(half.replace("\uFFFD", ""));
    }

    @Test
    void anAccentAtTheVeryEndIsNoBrokenUtf8() {
        assertThat(decoded(encoded("They met in a café", "windows-1252")).text()).endsWith("café");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void bytesAtRandomAreNoText(long randomSeed) {
        assertThat(TextDecoder.decode(ByteBuffer.wrap(RandomBytes.any(randomSeed, 5_000)), false))
                .isEmpty();
    }

    private static Decoded decoded(byte[] bytes) {
        return TextDecoder.decode(ByteBuffer.wrap(bytes), false).orElseThrow();
    }

    private static byte[] encoded(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    private static String sentence(String language) {
        return SENTENCES.getOrDefault(language, "");
    }

    private static Arguments words(String line) {
        return Arguments.of((Object[]) line.split(" ", -1));
    }
}
