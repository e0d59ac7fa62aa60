package parallax.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `parallax [FILE|FOLDER…]`: opens the window.
@Command(
        name = "parallax",
        mixinStandardHelpOptions = true,
        version = "Parallax 0.1.0",
        description = "Reads what several outlets wrote about one event, side by side.",
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        commandListHeading = "%nWithout a window:%n")
final class WindowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|FOLDER", description = "Articles to open side by side.")
    private List<Path> paths = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (Display.isMissing()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "There is no display to open a window on: use `parallax report` to"
                                    + " compare without one, or `parallax snapshot` to draw the"
                                    + " window into a picture.");
            return ExitCode.NO_DISPLAY;
        }
        return new RunningParallax(KeptPlaces.ofReader().socket()).takes(paths)
                ? ExitCode.DONE
                : ParallaxApp.open(paths);
    }
}
