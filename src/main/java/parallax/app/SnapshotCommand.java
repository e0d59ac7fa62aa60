package parallax.app;

import javafx.geometry.Dimension2D;

import parallax.intake.Intake;
import parallax.intake.IntakeListener;
import parallax.ui.theme.Appearance;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/// `parallax snapshot`: draws the window into a picture, with or without a display.
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        description = "Draws the window with these articles into a PNG picture; needs no display.")
final class SnapshotCommand implements Callable<Integer> {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE.png",
            required = true,
            description = "Where to write the picture.")
    private Path out = Path.of("");

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            defaultValue = "1680x1050",
            converter = SizeConverter.class,
            description = "Size of the window in pixels, ${DEFAULT-VALUE} if not given.")
    private Dimension2D size = new Dimension2D(0, 0);

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "columns",
            description =
                    "What it shows: columns, passages, findings, or article (facts, cuts);"
                            + " ${DEFAULT-VALUE} if not given.")
    private SnapshotView view = SnapshotView.COLUMNS;

    @Option(names = "--dark", description = "Draw it in dark colours.")
    private boolean dark;

    @Option(
            names = "--select",
            paramLabel = "WORDS",
            description = "Choose the passage that has these words.")
    private Optional<String> select = Optional.empty();

    @Parameters(
            paramLabel = "FILE|FOLDER",
            arity = "1..*",
            description = "Articles to show side by side.")
    private List<Path> paths = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    /// Reads 1680x1050.
    static final class SizeConverter implements ITypeConverter<Dimension2D> {
        private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");
        private static final int LEAST = 320;
        private static final int MOST = 8192;

        @Override
        public Dimension2D convert(String value) {
            var sides = SIZE.matcher(value);
            if (!sides.matches()) {
                throw new TypeConversionException("'" + value + "' is not like 1680x1050");
            }
            return new Dimension2D(side(sides.group(1)), side(sides.group(2)));
        }

        private static int side(String pixels) {
            int side = Integer.parseInt(pixels);
            if (side < LEAST || side > MOST) {
                throw new TypeConversionException(
                        pixels + " is not between " + LEAST + " and " + MOST);
            }
            return side;
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var err = spec.commandLine().getErr();
        var appearance = dark ? Appearance.DARK : Appearance.LIGHT;
        var reading = Reading.of(new Intake().read(paths, IntakeListener.NONE));
        reading.tellRejected(err);
        if (!Snapshot.draw(new Snapshot.Order(paths, out, size, appearance, view, select))) {
            err.println("No article has these words: " + select.get());
            return ExitCode.WRONG_USAGE;
        }
        return reading.exitCode();
    }
}
