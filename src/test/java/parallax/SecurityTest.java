package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

class SecurityTest {
    private static final Pattern CLAIM = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    /// Every threat names tests, and all of them are there.
    @Test
    void everyThreatIsClaimed() throws IOException {
        var tests = tests();
        for (String threat : threats()) {
            var claims = CLAIM.matcher(threat).results().toList();
            assertThat(claims).as(threat).isNotEmpty();
            for (var claim : claims) {
                assertThat(tests.getOrDefault(claim.group(1), ""))
                        .as(threat)
                        .contains("void " + claim.group(2) + "(");
            }
        }
    }

    private static List<String> threats() throws IOException {
        var threats = new ArrayList<String>();
        for (String line : Files.readAllLines(Path.of(".github/SECURITY.md"))) {
            if (line.startsWith("| ") && !line.startsWith("| It tries to")) {
                threats.add(line);
            }
        }
        assertThat(threats).hasSizeGreaterThan(15);
        return threats;
    }

    /// The text of each test class, by its name.
    private static Map<String, String> tests() throws IOException {
        var tests = new HashMap<String, String>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(file -> file.toString().endsWith("Test.java")).toList()) {
                var name = file.getFileName().toString().replace(".java", "");
                tests.put(name, Files.readString(file));
            }
        }
        return tests;
    }
}
