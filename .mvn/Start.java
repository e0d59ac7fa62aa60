import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Measures what a start costs: {@code <folder of the image> <folder of JavaFX's jars> <times>} lets
 * the packaged Parallax and a window with nothing in it take turns, both on the Java of the image
 * and with an AOT cache each, and prints the CPU time of both until the first picture is painted.
 */
final class Start {

    private static final String BARE =
            """
            import javafx.application.*;
            import javafx.scene.*;
            import javafx.scene.layout.*;
            import javafx.stage.*;

            public class Bare extends Application {
                private int layouts;

                public static void main(String[] args) {
                    launch(Bare.class, args);
                    System.exit(0);
                }

                @Override
                public void start(Stage stage) {
                    stage.setScene(new Scene(new StackPane(), 1440, 900));
                    stage.getScene().addPostLayoutPulseListener(() -> {
                        if (++layouts == 2) {
                            var cpu = ProcessHandle.current().info().totalCpuDuration();
                            System.out.println("painted " + cpu.get().toMillis() + " ms CPU");
                            Platform.exit();
                        }
                        Platform.requestNextPulse();
                    });
                    stage.show();
                }
            }
            """;

    private static final Pattern CPU = Pattern.compile("painted (\\d+) ms CPU");

    private final Path folder = Files.createTempDirectory("start");
    private final Path java;
    private final Path parallax;

    private Start(Path image) throws IOException {
        java = image.resolve("lib/runtime/bin/java");
        parallax = image.resolve("bin/Parallax");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var start = new Start(Path.of(args[0]).toAbsolutePath());
        start.makeBare(args[1]);
        start.compare(Integer.parseInt(args[2]));
    }

    private void makeBare(String javafx) throws IOException, InterruptedException {
        var source = folder.resolve("Bare.java");
        Files.writeString(source, BARE);
        var classes = folder.resolve("classes");
        tool(
                "javac",
                "--module-path",
                javafx,
                "--add-modules",
                "javafx.controls",
                "-d",
                classes.toString(),
                source.toString());
        tool(
                "jar",
                "--create",
                "--file",
                folder.resolve("bare.jar").toString(),
                "-C",
                classes.toString(),
                ".");
        run(bare("-XX:AOTCacheOutput=" + folder.resolve("bare.aot")));
    }

    private static void tool(String name, String... arguments) {
        int code =
                ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code);
        }
    }

    private List<String> bare(String aot) {
        return List.of(
                java.toString(),
                "-Xms32m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:CompileThresholdScaling=16",
                "--enable-native-access=javafx.graphics",
                aot,
                "-classpath",
                folder.resolve("bare.jar").toString(),
                "--add-modules",
                "javafx.controls",
                "Bare");
    }

    private void compare(int times) throws IOException, InterruptedException {
        var bare = new ArrayList<Long>();
        var full = new ArrayList<Long>();
        for (int i = 0; i < times; i++) {
            bare.add(cpu(run(bare("-XX:AOTCache=" + folder.resolve("bare.aot")))));
            full.add(cpu(run(List.of(parallax.toString(), "rehearse", "painted"))));
        }
        System.out.printf("bare window, ms CPU:   median %d of %s%n", median(bare), bare);
        System.out.printf("Parallax, ms CPU:      median %d of %s%n", median(full), full);
        System.out.printf("Parallax costs %d ms more%n", median(full) - median(bare));
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static long cpu(String output) {
        var found = CPU.matcher(output);
        if (!found.find()) {
            throw new IllegalStateException("nothing was painted: " + output);
        }
        return Long.parseLong(found.group(1));
    }

    /** What it prints; the reader's own folders are left alone. */
    private String run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        Stream.of("XDG_STATE_HOME", "XDG_CONFIG_HOME")
                .forEach(name -> builder.environment().put(name, folder.toString()));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return output;
    }
}
