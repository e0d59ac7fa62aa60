package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.intake.format.Formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class ReadmeTest {
    private static final Path ROOMS = Path.of("src/main/java/parallax");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[a-z., `]+`) \\|");
    private static final Pattern ROOM = Pattern.compile("`([a-z.]+)`");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\(([^)]+)\\)");
    private static final Pattern LINK = Pattern.compile("[^!]\\[[^]]*]\\((\\.[^)]+)\\)");

    private final String readme = Files.readString(Path.of("README.md"));

    ReadmeTest() throws IOException {}

    @Test
    void theTableOfRoomsHasEveryRoomAndNoOther() throws IOException {
        var named = new TreeSet<String>();
        ROW.matcher(readme)
                .results()
                .flatMap(row -> ROOM.matcher(row.group(1)).results())
                .forEach(room -> named.add(room.group(1)));
        assertThat(named).isEqualTo(roomsOnDisk());
    }

    private static Set<String> roomsOnDisk() throws IOException {
        try (var files = Files.walk(ROOMS)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> ROOMS.relativize(file.getParent()).toString())
                    .map(room -> room.replace('\\', '/').replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void bothCommandsStandOnTheFirstScreen() {
        assertThat(readme.lines().limit(25)).anyMatch(line -> line.startsWith("mvn -q "));
        assertThat(readme.lines().limit(25)).anyMatch(line -> line.startsWith("mvn verify "));
    }

    @Test
    void everyPictureAndLinkIsThere() {
        var targets = new TreeSet<String>();
        PICTURE.matcher(readme).results().forEach(found -> targets.add(found.group(1)));
        LINK.matcher(readme).results().forEach(found -> targets.add(found.group(1)));
        assertThat(targets).isNotEmpty().allMatch(target -> Files.exists(Path.of(target)));
    }

    @Test
    void everyFormatIsNamed() {
        var oneLine = readme.replaceAll("\\s+", " ");
        assertThat(Formats.IN_ORDER)
                .allSatisfy(format -> assertThat(oneLine).contains(format.name()));
    }
}
