package parallax.bench.race;

import parallax.bench.peer.Contestant;
import parallax.bench.peer.Peer.Found;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One contestant on one course, in this Java. Prints `READY` when the texts are there, then the
/// figures on one line.
///
/// It goes the course again and again for ten seconds, and the later half of its turns counts: the
/// mean processor time of the thread and of programs it started, garbage collection included.
final class Run {
    static final String READY = "ready";

    private static final double SECONDS = 10;
    private static final double MILLIS_OF_TICK = 10;

    private Run() {}

    /// @param args the contestant, the kind of course and its size
    public static void main(String[] args) throws Exception {
        var contestant = Contestant.valueOf(args[0]);
        var course = Course.of(args[1], args[2]);
        System.out.println(READY);
        var times = new ArrayList<Double>();
        long end = System.nanoTime() + (long) (SECONDS * 1e9);
        Found found;
        do {
            double before = millis();
            found = contestant.peer().compare(course.texts());
            times.add(millis() - before);
        } while (System.nanoTime() < end);
        System.out.println(new Outcome.Finished(score(course, found), mean(times)).line());
    }

    private static double mean(List<Double> times) {
        return times.subList(times.size() / 2, times.size()).stream()
                .mapToDouble(time -> time)
                .average()
                .orElseThrow();
    }

    private static Score score(Course course, Found found) {
        var score = Score.NONE;
        int texts = course.texts().words().size();
        for (int first = 0; first < texts; first++) {
            for (int second = first + 1; second < texts; second++) {
                score =
                        score.plus(
                                course.truth().judge(first, second, found.between(first, second)));
            }
        }
        return score;
    }

    private static double millis() throws IOException {
        long collectors =
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6
                + collectors
                + millisOfPrograms();
    }

    /// What programs that have ended took, as Linux counts it: fields 16 and 17, in ticks.
    private static double millisOfPrograms() throws IOException {
        var process = Path.of("/proc/self/stat");
        if (!Files.exists(process)) {
            return 0;
        }
        var stat = Files.readString(process);
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * MILLIS_OF_TICK;
    }
}
