package parallax.bench;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/// Adds to each result of JMH the processor time of one call in milliseconds, that of the best
/// iteration: the clock on the wall says little on a machine that others use as well. The time of
/// the garbage collector counts, that of the compiler doesn't.
public final class CpuTime implements InternalProfiler {
    static final String LABEL = "cpu";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private double before;

    @Override
    public String getDescription() {
        return "Processor time of one call";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = millis();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double millis = (millis() - before) / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(LABEL, millis, "ms/op", AggregationPolicy.MIN));
    }

    private static double millis() {
        long threads =
                LongStream.of(THREADS.getAllThreadIds()).map(THREADS::getThreadCpuTime).sum();
        long collectors =
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum();
        return threads / 1e6 + collectors;
    }
}
