import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Lets the program start faster: {@code <folder of the image> <time>} runs it once without a
 * display, and Java keeps what that loaded in {@code parallax.aot} beside the jars, where the start
 * options of the image look for it. Java takes the file only with these jars, as old as the time
 * given, and these options.
 */
final class Train {

    /**
     * Java can keep objects only of its usual collector, and learns more where it compiles as
     * usual.
     */
    private static final Pattern ONLY_LATER =
            Pattern.compile("-XX:(AOTCache|CompileThresholdScaling)=.*|-XX:.UseSerialGC|-Xlog:.*");

    private final Path app;
    private final List<String> settings;

    private Train(Path configuration) throws IOException {
        app = configuration.getParent();
        settings = Files.readAllLines(configuration);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var image = Path.of(args[0]).toAbsolutePath();
        stamp(image, Instant.parse(args[1]));
        var train = new Train(find(image, file -> file.endsWith("Parallax.cfg")));
        train.run(find(image, file -> file.getFileName().toString().matches("java(\\.exe)?")));
    }

    /** Java compares when the jars were changed, which each step of packing forgets otherwise. */
    private static void stamp(Path image, Instant when) throws IOException {
        try (var files = Files.walk(image)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(when));
            }
        }
    }

    private static Path find(Path folder, Predicate<Path> isWanted) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && isWanted.test(file))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<String> values(String key) {
        return settings.stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .map(value -> value.replace("$APPDIR", app.toString()))
                .toList();
    }

    private void run(Path java) throws IOException, InterruptedException {
        var cache = app.resolve("parallax.aot");
        var command = new ArrayList<String>();
        command.add(java.toString());
        values("java-options").stream()
                .flatMap(options -> List.of(options.split(" ")).stream())
                .filter(option -> !ONLY_LATER.matcher(option).matches())
                .forEach(command::add);
        command.add("-XX:+UseG1GC");
        command.add("-XX:AOTCacheOutput=" + cache);
        command.add("-Dglass.platform=Headless");
        command.add("-Dprism.order=sw");
        command.add("-classpath");
        command.add(String.join(File.pathSeparator, values("app.classpath")));
        command.add(values("app.mainclass").getFirst());
        command.addAll(List.of("rehearse", "settled"));
        var readersFolders = Files.createTempDirectory("parallax-training");
        var process = new ProcessBuilder(command).inheritIO();
        for (var variable :
                List.of("XDG_STATE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA")) {
            process.environment().put(variable, readersFolders.toString());
        }
        int code = process.start().waitFor();
        if (code != 0 || Files.notExists(cache)) {
            throw new IllegalStateException("the rehearsal ended with " + code);
        }
    }
}
