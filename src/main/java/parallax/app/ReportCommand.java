package parallax.app;

import parallax.intake.Intake;
import parallax.intake.IntakeListener;
import parallax.report.ReportForm;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `parallax report`: compares articles without a window.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Compares articles and writes what they share into a file.")
final class ReportCommand implements Callable<Integer> {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "What to write: ${COMPLETION-CANDIDATES}.")
    private ReportForm format = ReportForm.JSON;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write it.")
    private Path out = Path.of("");

    @Parameters(
            paramLabel = "FILE|FOLDER",
            arity = "1..*",
            description = "Articles about one event.")
    private List<Path> paths = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var reading = Reading.of(new Intake().read(paths, progress()));
        reading.write(format, out);
        reading.tellRejected(spec.commandLine().getErr());
        return reading.exitCode();
    }

    /// Tells every file on the terminal, and nothing to a script.
    private IntakeListener progress() {
        if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
            return IntakeListener.NONE;
        }
        var err = spec.commandLine().getErr();
        return (done, total, name) -> err.printf("Reading %d of %d: %s%n", done + 1, total, name);
    }
}
