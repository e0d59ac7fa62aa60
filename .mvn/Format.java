import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the layout of the sources: {@code check <folder>…} names the files that are laid out
 * otherwise, {@code apply <folder>…} rewrites them.
 *
 * <p>The build starts this file as it stands, on the JDK it found: the formatter needs a newer Java
 * than the one that may run Maven, so no Maven plugin can hold it.
 */
final class Format {

    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    private enum Layout {
        SETTLED,
        UNSETTLED,
        UNREADABLE
    }

    private record Outcome(Path file, Layout layout, String reason) {}

    public static void main(String[] args) throws IOException {
        boolean apply = args[0].equals("apply");
        boolean failed = false;
        for (var outcome : settle(sources(args), apply)) {
            switch (outcome.layout) {
                case SETTLED -> {}
                case UNSETTLED -> {
                    System.err.println((apply ? "Settled: " : "Not settled: ") + outcome.file);
                    failed |= !apply;
                }
                case UNREADABLE -> {
                    System.err.println("Not Java: " + outcome.file + ":" + outcome.reason);
                    failed = true;
                }
            }
        }
        System.exit(failed ? 1 : 0);
    }

    private static List<Path> sources(String[] args) throws IOException {
        var sources = new ArrayList<Path>();
        for (int i = 1; i < args.length; i++) {
            try (var files = Files.walk(Path.of(args[i]))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        sources.sort(null);
        return sources;
    }

    private static List<Outcome> settle(List<Path> files, boolean apply) {
        return files.parallelStream().map(file -> settle(file, apply)).toList();
    }

    private static Outcome settle(Path file, boolean apply) {
        try {
            var before = Files.readString(file);
            var after = FORMATTER.formatSourceAndFixImports(before);
            if (after.equals(before)) {
                return new Outcome(file, Layout.SETTLED, "");
            }
            if (apply) {
                Files.writeString(file, after);
            }
            return new Outcome(file, Layout.UNSETTLED, "");
        } catch (FormatterException e) {
            return new Outcome(file, Layout.UNREADABLE, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
