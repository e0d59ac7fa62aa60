package parallax.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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

    @Override
    public Integer call() {
        return open(paths);
    }

    /// Lets a running Parallax open them, or opens the window.
    int open(List<Path> places) {
        if (Display.isMissing()) {
            System.err.println(
                    "There is no display to open a window on: use `parallax report` to compare"
                            + " without one, or `parallax snapshot` to draw the window into a"
                            + " picture.");
            return ExitCode.NO_DISPLAY;
        }
        return new RunningParallax(KeptPlaces.ofReader().socket()).takes(places)
                ? ExitCode.DONE
                : ParallaxApp.open(places);
    }
}
