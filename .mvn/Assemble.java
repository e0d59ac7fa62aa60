import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds to the jars what a start needs: {@code <folder> <name>=<value>…} puts the start scripts,
 * the sample stories and the language engine's models into the folder. In the scripts {@code @name@} becomes the value, and {@code
 * @build.jdk@} the place of the JDK that this program runs on.
 *
 * <p>The build starts this file as it stands, on the JDK it found: only a program that runs there
 * knows where that is.
 */
final class Assemble {

    private final Path app;
    private final Map<String, String> values = new HashMap<>();

    private Assemble(String[] args) {
        app = Path.of(args[0]);
        values.put("build.jdk", System.getProperty("java.home"));
        for (int i = 1; i < args.length; i++) {
            var pair = args[i].split("=", 2);
            values.put(pair[0], pair[1]);
        }
    }

    public static void main(String[] args) throws IOException {
        var assemble = new Assemble(args);
        assemble.script("parallax", "\n");
        assemble.script("parallax.bat", "\r\n");
        assemble.seeds();
        assemble.models();
        assemble.oneOfEach();
        assemble.licences();
    }

    /** After an upgrade the old jar lies beside the new one until somebody cleans. */
    private void oneOfEach() throws IOException {
        var names = new TreeSet<String>();
        try (var jars = Files.list(app.resolve("lib"))) {
            var twice = jars.map(Assemble::name).filter(name -> !names.add(name)).toList();
            if (!twice.isEmpty()) {
                throw new IllegalStateException("two versions of " + twice + ": mvn clean");
            }
        }
    }

    private static String name(Path jar) {
        return jar.getFileName().toString().replaceFirst("-\\d.*", "");
    }

    /** The window lists the licences of all that is shipped; what it lacks stops the build. */
    private void licences() throws IOException {
        var listed =
                Files.readAllLines(Path.of("resources", "parallax", "ui", "licences.txt")).stream()
                        .flatMap(line -> Stream.of(line.split("\\|", -1)[3].split(", ")))
                        .collect(Collectors.toSet());
        var shipped = new TreeSet<String>();
        for (var folder : List.of("lib", "javafx")) {
            try (var jars = Files.list(app.resolve(folder))) {
                jars.map(Assemble::name).forEach(shipped::add);
            }
        }
        shipped.removeAll(listed);
        shipped.remove("parallax");
        if (!shipped.isEmpty()) {
            throw new IllegalStateException("licences.txt lacks " + shipped);
        }
    }

    private void script(String name, String lineEnd) throws IOException {
        var text = Files.readString(Path.of("src", "dist", "bin", name));
        for (var value : values.entrySet()) {
            text = text.replace("@" + value.getKey() + "@", value.getValue());
        }
        var script = Files.createDirectories(app.resolve("bin")).resolve(name);
        Files.writeString(script, text.replaceAll("\\R", lineEnd));
        script.toFile().setExecutable(true, false);
    }

    /** Links them where that can be done: they are large. */
    private void models() throws IOException {
        var folder = Files.createDirectories(app.resolve("models"));
        try (var files = Files.list(Path.of(values.get("models.dir")))) {
            for (var file : files.toList()) {
                var copy = folder.resolve(file.getFileName());
                Files.deleteIfExists(copy);
                try {
                    Files.createLink(copy, file);
                } catch (IOException | UnsupportedOperationException e) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private void seeds() throws IOException {
        var original = Path.of("seeds");
        var copy = app.resolve("seeds");
        if (Files.exists(copy)) {
            try (var files = Files.walk(copy)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        try (var files = Files.walk(original)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(original.relativize(file).toString()));
            }
        }
    }
}
