package parallax.bench;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The processor time that each method of one benchmark takes, in milliseconds a call, measured by
/// JMH in a Java of its own with the simplest collector.
///
/// Every method has its turn twice and the better one counts, so that a busy moment of the machine
/// spoils neither side of a comparison.
final class Timings {
    private static final int TURNS = 2;

    private final Map<List<String>, Double> millis = new HashMap<>();

    private Timings() {}

    /// Runs all methods of `benchmark` with all values of its parameters. Takes a minute or so.
    static Timings of(Class<?> benchmark) throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include("^" + benchmark.getName() + "\\.")
                        .mode(Mode.AverageTime)
                        .forks(1)
                        .jvmArgsPrepend("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC")
                        .addProfiler(CpuTime.class)
                        .verbosity(VerboseMode.SILENT)
                        .build();
        var timings = new Timings();
        for (int turn = 0; turn < TURNS; turn++) {
            for (RunResult result : new Runner(options).run()) {
                double score = result.getSecondaryResults().get(CpuTime.LABEL).getScore();
                timings.millis.merge(key(result.getParams()), score, Math::min);
            }
        }
        return timings;
    }

    /// @param parameters the values that were set
    double millis(String method, Object... parameters) {
        var key = new ArrayList<>(List.of(method));
        for (Object parameter : parameters) {
            key.add(parameter.toString());
        }
        return millis.get(key);
    }

    private static List<String> key(BenchmarkParams params) {
        var name = params.getBenchmark();
        var key = new ArrayList<>(List.of(name.substring(name.lastIndexOf('.') + 1)));
        params.getParamsKeys().forEach(parameter -> key.add(params.getParam(parameter)));
        return key;
    }
}
