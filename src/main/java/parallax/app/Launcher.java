package parallax.app;

import picocli.CommandLine;

/// Where Parallax starts, by double-click or from a command line.
///
/// It does not extend `Application`, so that a plain class path starts it too.
public final class Launcher {
    private Launcher() {}

    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    /// Runs one command and returns its exit code: 0; 1 if some file was rejected; 2 for wrong
    /// usage; 4 if there is no display for the window.
    static int run(String... arguments) {
        return new CommandLine(new WindowCommand())
                .addSubcommand(new ReportCommand())
                .addSubcommand(new SnapshotCommand())
                .addSubcommand(new DemoCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }
}
