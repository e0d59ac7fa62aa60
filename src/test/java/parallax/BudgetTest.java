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
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How long things may get. The layout is the formatter's, so the margins tell where a method ends.
class BudgetTest {
    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 50;
    private static final int PARAMETERS = 4;

    private static final Pattern TYPE = Pattern.compile("\\b(class|record|interface|enum)\\b");

    /// What is to be done, without an issue number.
    private static final Pattern PLAN = Pattern.compile("T[O]DO(?! #\\d)");

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
        assertThat(lines).noneMatch(line -> PLAN.matcher(line).find());
        assertMethodsAreShort(lines, "    ");
        assertMethodsAreShort(lines, "        ");
    }

    /// @param margin where the methods of a type begin, or those of a type within it
    private static void assertMethodsAreShort(List<String> lines, String margin) {
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.equals(margin + "}")) {
                boolean isType = TYPE.matcher(lines.get(start)).find();
                assertThat(isType ? 0 : i - start + 1)
                        .as(lines.get(start))
                        .isLessThanOrEqualTo(METHOD_LINES);
            } else if (line.startsWith(margin)
                    && Character.isLetter(line.charAt(margin.length()))) {
                start = i;
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
