package parallax.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program in a process of its own, on the Java and the class path of the tests: JavaFX starts
/// once in the life of a process, and not on another platform than it started on.
final class Program implements AutoCloseable {
    private static final int PATIENCE = 60;

    private final Process process;
    private final Path out;
    private final Path err;

    private Program(ProcessBuilder builder) {
        try {
            out = Files.createTempFile("parallax", ".out");
            err = Files.createTempFile("parallax", ".err");
            process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Parallax on a machine without a display.
    static Program withoutDisplay(Object... arguments) {
        var builder = new ProcessBuilder(java(Launcher.class, arguments));
        builder.environment().remove("DISPLAY");
        return new Program(builder);
    }

    /// A program on the display that the tests have.
    static Program onDisplay(Class<?> main, Object... arguments) {
        return new Program(new ProcessBuilder(java(main, arguments)));
    }

    /// Another program than one of Java's.
    static Program of(List<String> command) {
        return new Program(new ProcessBuilder(command));
    }

    private static List<String> java(Class<?> main, Object... arguments) {
        var command = new ArrayList<String>();
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--"))
                .forEach(command::add);
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dprism.order=sw");
        var readersOwn = folder();
        command.add("-Dparallax.state=" + readersOwn);
        command.add("-Dparallax.settings=" + readersOwn.resolve("settings.properties"));
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "@" + file(command));
    }

    /// For what it keeps: each starts as if it were the first time.
    private static Path folder() {
        try {
            return Files.createTempDirectory("parallax-state");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The class path alone is longer than the native runtime of the sentence model bears.
    private static Path file(List<String> arguments) {
        try {
            var quoted =
                    arguments.stream()
                            .map(argument -> '"' + argument.replace("\\", "\\\\") + '"')
                            .toList();
            return Files.write(Files.createTempFile("parallax", ".args"), quoted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its exit code, once it has ended.
    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("still running: " + out() + err());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Ends its standard input.
    void closeInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until it has printed `words`.
    void await(String words) {
        for (int i = 0; i < 10 * PATIENCE && process.isAlive() && !out().contains(words); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        if (!out().contains(words)) {
            throw new AssertionError("no '" + words + "' in: " + out() + err());
        }
    }

    /// What it has printed so far.
    String out() {
        return read(out);
    }

    /// What it has complained about so far.
    String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends it, if it has not ended by itself.
    @Override
    public void close() {
        process.destroy();
        exitCode();
    }
}
