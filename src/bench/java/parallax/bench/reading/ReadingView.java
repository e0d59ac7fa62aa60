package parallax.bench.reading;

import parallax.bench.OtherJava;
import parallax.bench.Table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Eight columns of 20,000 words: the reading view against plain lists, each in a Java of its own.
///
/// Takes the display there is: the platform without one has a screen of 1000×1000 pixels, which
/// shows four of our columns. For all eight: `xvfb-run -a -s '-screen 0 2000x1080x24' mvn -q
/// -Pbench -Dbench=readingView`.
public final class ReadingView {
    private static final List<String> FIGURES =
            List.of(
                    "first layout, ms",
                    "a frame of scrolling, ms",
                    "hiding or showing a role, ms",
                    "jump to another place, ms",
                    "heap, MB");

    private ReadingView() {}

    public static List<Table> tables() throws IOException {
        var own = figures("own");
        var plain = figures("plain");
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < FIGURES.size(); i++) {
            double ratio = Double.parseDouble(plain.get(i)) / Double.parseDouble(own.get(i));
            rows.add(List.of(FIGURES.get(i), own.get(i), plain.get(i), "× %.1f".formatted(ratio)));
        }
        return List.of(
                new Table(
                        "8 × 20,000 words on the screen, processor time",
                        List.of("", "reading view", "ListView of TextFlow", "plain / ours"),
                        rows));
    }

    private static List<String> figures(String way) throws IOException {
        var options =
                new ArrayList<>(
                        List.of("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC", "-Dprism.order=sw"));
        if (System.getenv("DISPLAY") == null) {
            options.add("-Dglass.platform=Headless");
        }
        var command = OtherJava.command(options, Reading.class, List.of(way));
        var java =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var output = java.inputReader()) {
            return output.lines().filter(line -> line.matches("[-\\d.]+")).toList();
        }
    }
}
