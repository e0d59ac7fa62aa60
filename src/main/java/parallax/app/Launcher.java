package parallax.app;

import parallax.collation.paraphrase.SentenceEmbeddings;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// Where Parallax starts, by double-click or from a command line.
///
/// It does not extend `Application`, so that a plain class path starts it too.
public final class Launcher {
    private Launcher() {}

    public static void main(String... arguments) {
        int code = run(arguments);
        SentenceEmbeddings.stop();
        System.exit(code);
    }

    /// Runs one command and returns its exit code: 0; 1 if some file was rejected; 2 for wrong
    /// usage; 4 if there is no display for the window; 5 if the result could not be written.
    static int run(String... arguments) {
        var words = List.of(arguments);
        if (words.stream().limit(1).anyMatch("rehearse"::equals)) {
            return Rehearsal.run(words.subList(1, words.size()));
        }
        return words.stream().allMatch(Launcher::isPlace)
                ? new WindowCommand().open(words.stream().map(Path::of).toList())
                : commandLine().execute(arguments);
    }

    /// What a desktop hands over at a double-click can be no command or option, and the command
    /// line takes a quarter of a second to set up.
    private static boolean isPlace(String word) {
        var file = new File(word);
        return file.isAbsolute() && file.exists();
    }

    private static CommandLine commandLine() {
        return new CommandLine(new WindowCommand())
                .addSubcommand(new ReportCommand())
                .addSubcommand(new SnapshotCommand())
                .addSubcommand(new DemoCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Launcher::tell);
    }

    /// Files that can't be read are no exceptions, so these could not be written. Whatever else
    /// comes here is a bug, and picocli prints where.
    private static int tell(Exception problem, CommandLine commandLine, ParseResult parsed)
            throws Exception {
        if (problem instanceof IOException || problem instanceof UncheckedIOException) {
            commandLine.getErr().println("Could not write the result: " + problem.getMessage());
            return ExitCode.NOT_WRITTEN;
        }
        throw problem;
    }
}
