package parallax.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Computes contrasts as WCAG 2 does, from the colours that stand in the style sheets.
class PaletteTest {
    private static final String[] ROLES = {"shared", "unique", "reworded"};
    private static final Pattern COLOR = Pattern.compile("(-[a-z0-9-]+):\\s*#([0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(strings = {"palette-light.css", "palette-dark.css"})
    void wordsCanBeReadOnEveryTint(String sheet) throws IOException {
        var colors = new Palette(sheet);
        for (String ground : grounds("-plx-selection")) {
            for (String ink : new String[] {"-plx-ink", "-plx-change-ink"}) {
                assertThat(colors.contrast(ink, ground))
                        .as(ink + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"palette-light.css", "palette-dark.css"})
    void smallPrintCanBeReadOnThePage(String sheet) throws IOException {
        var colors = new Palette(sheet);
        assertThat(colors.contrast("-plx-quiet-ink", "-plx-page")).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"palette-light.css", "palette-dark.css"})
    void everyMarkStandsOutFromThePageAndFromItsTint(String sheet) throws IOException {
        var colors = new Palette(sheet);
        for (String role : ROLES) {
            for (String ground : new String[] {"-plx-page", "-plx-" + role + "-tint"}) {
                assertThat(colors.contrast("-plx-" + role + "-mark", ground))
                        .as(role + " on " + ground)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"palette-light.css", "palette-dark.css"})
    void everyUnderlineStandsOutFromEveryTint(String sheet) throws IOException {
        var colors = new Palette(sheet);
        for (String ground : grounds("-plx-page")) {
            for (String mark :
                    new String[] {
                        "-plx-change-ink", "-plx-change-minor", "-plx-change-faint", "-plx-chosen"
                    }) {
                assertThat(colors.contrast(mark, ground))
                        .as(mark + " on " + ground)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    /// However strong the colour of a cell is, it lies between the colour and the ground.
    @ParameterizedTest
    @ValueSource(strings = {"palette-light.css", "palette-dark.css"})
    void whatIsWrittenInPicturesCanBeRead(String sheet) throws IOException {
        var colors = new Palette(sheet);
        for (String ground : new String[] {"-plx-figure-ground", "-plx-desk", "-plx-page"}) {
            assertThat(colors.contrast("-plx-ink", ground)).as(ground).isGreaterThanOrEqualTo(4.5);
        }
        for (String ink : new String[] {"-plx-chosen", "-plx-change-ink", "-plx-quiet-ink"}) {
            assertThat(colors.contrast(ink, "-plx-page")).as(ink).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"palette-light.css", "palette-dark.css"})
    void theLetterOfAnArticleCanBeReadOnItsColour(String sheet) throws IOException {
        var colors = new Palette(sheet);
        for (int i = 0; i < ArticleColors.COUNT; i++) {
            var article = "-plx-" + ArticleColors.of(i);
            assertThat(colors.contrast("-plx-on-article", article))
                    .as(article)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void inHighContrastWordsStandOutBySevenAndMarksByFourAndAHalf(String appearance)
            throws IOException {
        var colors =
                new Palette("palette-" + appearance + ".css", "contrast-" + appearance + ".css");
        for (String ground : grounds("-plx-page")) {
            assertThat(colors.contrast("-plx-ink", ground)).as(ground).isGreaterThanOrEqualTo(7);
            assertThat(colors.contrast("-plx-change-ink", ground))
                    .as(ground)
                    .isGreaterThanOrEqualTo(7);
        }
        assertThat(colors.contrast("-plx-quiet-ink", "-plx-page")).isGreaterThanOrEqualTo(7);
        for (String role : ROLES) {
            for (String ground : new String[] {"-plx-page", "-plx-" + role + "-tint"}) {
                assertThat(colors.contrast("-plx-" + role + "-mark", ground))
                        .as(role + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        for (String line : new String[] {"-plx-hairline", "-plx-chosen", "-plx-in-view-edge"}) {
            assertThat(colors.contrast(line, "-plx-page")).as(line).isGreaterThanOrEqualTo(3);
        }
    }

    /// Ten is about what is told apart at a glance; a second cue, the kind of edge, comes on top.
    @ParameterizedTest
    @CsvSource({
        "light, DEUTERANOPIA",
        "light, PROTANOPIA",
        "dark, DEUTERANOPIA",
        "dark, PROTANOPIA"
    })
    void rolesCanBeToldApartWithoutRedOrGreen(String appearance, ColorVision eyes)
            throws IOException {
        var colors = new Palette("palette-" + appearance + ".css");
        for (String kind : new String[] {"-mark", "-tint"}) {
            for (String one : ROLES) {
                for (String other : ROLES) {
                    if (!one.equals(other)) {
                        assertThat(
                                        eyes.distance(
                                                colors.of("-plx-" + one + kind),
                                                colors.of("-plx-" + other + kind)))
                                .as(one + " and " + other + kind)
                                .isGreaterThanOrEqualTo(kind.equals("-mark") ? 20 : 8);
                    }
                }
            }
        }
    }

    @Test
    void bothPalettesNameTheSameColours() throws IOException {
        assertThat(ours("palette-light.css")).isEqualTo(ours("palette-dark.css"));
    }

    @Test
    void theColoursOfArticlesRepeatAfterTheLast() {
        var classes = IntStream.range(0, 9).mapToObj(ArticleColors::of).toList();
        assertThat(classes.subList(0, 8)).doesNotHaveDuplicates();
        assertThat(classes.getLast()).isEqualTo(classes.getFirst());
    }

    private static Iterable<String> grounds(String other) {
        return Stream.of("-plx-page", "-plx-shared-tint", "-plx-unique-tint", "-plx-reworded-tint")
                .map(ground -> ground.equals("-plx-page") ? other : ground)
                .toList();
    }

    private static Iterable<String> ours(String sheet) throws IOException {
        return text(sheet)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("-plx-"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    private static String text(String sheet) throws IOException {
        try (var in = Objects.requireNonNull(PaletteTest.class.getResourceAsStream(sheet), sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The colours of one style sheet by name.
    private static final class Palette {
        private final Map<String, String> colors = new TreeMap<>();

        Palette(String... sheets) throws IOException {
            for (String sheet : sheets) {
                var found = COLOR.matcher(text(sheet));
                while (found.find()) {
                    colors.put(found.group(1), found.group(2));
                }
            }
        }

        String of(String name) {
            return Objects.requireNonNull(colors.get(name), name);
        }

        double contrast(String a, String b) {
            double first = luminance(a) + 0.05;
            double second = luminance(b) + 0.05;
            return Math.max(first, second) / Math.min(first, second);
        }

        private double luminance(String name) {
            var color = Objects.requireNonNull(colors.get(name), name);
            return 0.2126 * light(color, 0) + 0.7152 * light(color, 2) + 0.0722 * light(color, 4);
        }

        private static double light(String color, int at) {
            double share = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
    }
}
