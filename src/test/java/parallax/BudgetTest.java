package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How long things may get. The layout is the formatter's, so the margins tell where a method ends.
class BudgetTest {
    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 50;
    private static final int PARAMETERS = 4;

    private static final Pattern TYPE = Pattern.compile("\\b(class|record|interface|enum)\\b");

    static Stream<Path> files() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileKeepsToTheBudget(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSizeLessThanOrEqualTo(FILE_LINES);
        assertThat(lines).noneMatch(line -> line.matches(".*T[O]DO(?! #\\d).*"));
        for (var margin : new String[] {"    ", "        "}) {
            int start = 0;
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).matches(margin + "[\\w<].*")) {
                    start = i;
                } else if (lines.get(i).equals(margin + "}")) {
                    assertThat(TYPE.matcher(lines.get(start)).find() ? 0 : i - start + 1)
                            .as(lines.get(start))
                            .isLessThanOrEqualTo(METHOD_LINES);
                }
            }
        }
    }

    @Test
    void aMethodTakesAFewParameters() {
        assertThat(RoomsTest.PARALLAX.stream().flatMap(type -> type.getCodeUnits().stream()))
                .filteredOn(unit -> unit.getRawParameterTypes().size() > PARAMETERS)
                .filteredOn(unit -> !isExempt(unit))
                .isEmpty();
    }

    /// Record components, what a private constructor assigns, and what the compiler makes.
    private static boolean isExempt(JavaCodeUnit unit) {
        boolean assigns =
                unit instanceof JavaConstructor
                        && (unit.getOwner().isRecord()
                                || unit.getModifiers().contains(JavaModifier.PRIVATE));
        return assigns || unit.getName().contains("$");
    }
}
