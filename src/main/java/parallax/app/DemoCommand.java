package parallax.app;

import javafx.geometry.Dimension2D;

import parallax.intake.Intake;
import parallax.intake.IntakeListener;
import parallax.report.ReportForm;
import parallax.ui.theme.Appearance;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// What `mvn -q` runs: the window with the sample story or, where there is no display, the picture
/// and the report of it.
@Command(name = "demo", hidden = true)
final class DemoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SEEDS", description = "The folder of sample stories.")
    private Path seeds = Path.of("seeds");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Display.isMissing()) {
            return ParallaxApp.open(List.of());
        }
        var story = List.of(seeds.resolve(SampleStory.NAME));
        var target = seeds.toAbsolutePath().resolveSibling("target");
        var picture = target.resolve("sample-story.png");
        var report = target.resolve("sample-story.json");
        Reading.of(new Intake().read(story, IntakeListener.NONE)).write(ReportForm.JSON, report);
        Snapshot.draw(
                new Snapshot.Order(
                        story,
                        picture,
                        new Dimension2D(1680, 1050),
                        Appearance.LIGHT,
                        SnapshotView.COLUMNS,
                        Optional.empty()));
        spec.commandLine()
                .getOut()
                .printf(
                        "There is no display, so here are the window of the sample story as a"
                                + " picture, %s, and its comparison as a report, %s.%n",
                        picture, report);
        return ExitCode.DONE;
    }
}
