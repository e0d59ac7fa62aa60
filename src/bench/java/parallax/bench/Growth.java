package parallax.bench;

import com.sun.management.OperatingSystemMXBean;

import parallax.article.Article;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.entity.recognize.Nlp4jTagger;
import parallax.highlight.Base;
import parallax.intake.Intake;
import parallax.intake.IntakeListener;
import parallax.intake.ReadOutcome.Accepted;
import parallax.report.Named;
import parallax.session.Comparison;
import parallax.session.NameSearch;
import parallax.session.RewordingSearch;
import parallax.story.Story;
import parallax.story.group.StoryFinder;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;

/// How the time and the memory that each step takes grow with the articles of a story, and with
/// their words.
///
/// The articles are edited copies of our sample stories, so that there are names, numbers and
/// quotations in them; the long ones are made up and have none.
final class Growth {
    private static final List<Integer> ARTICLES = List.of(2, 5, 10, 20, 50, 100, 200);
    private static final List<Integer> WORDS = List.of(1_000, 3_000, 10_000, 30_000, 100_000);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final double CHANGED = 0.06;
    private static final double SECONDS = 2;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final NameSearch names =
            new NameSearch(
                    () -> Nlp4jTagger.open(Path.of(System.getProperty("parallax.models", ""))));
    private final RewordingSearch rewordings =
            new RewordingSearch(() -> new SentenceEmbeddings.Absent("by words alone"));

    private Growth() {}

    static List<Table> tables() throws Exception {
        var samples = samples();
        var growth = new Growth();
        growth.figures(story(samples, 5)); // so that all is loaded
        return List.of(
                growth.table(
                        "Processor time, ms, and heap, by articles of some 250 words",
                        ARTICLES,
                        articles -> story(samples, articles)),
                growth.table(
                        "Processor time, ms, and heap, by words of each of five articles",
                        WORDS,
                        Growth::madeUp));
    }

    private static List<Article> samples() throws InterruptedException {
        var articles = new ArrayList<Article>();
        for (var read : new Intake().read(List.of(Path.of("seeds")), IntakeListener.NONE)) {
            if (read instanceof Accepted accepted) {
                articles.add(accepted.article());
            }
        }
        return articles;
    }

    private static Story story(List<Article> samples, int articles) {
        var random = new Random(articles);
        var written = new ArrayList<Article>();
        for (int i = 0; i < articles; i++) {
            var sample = samples.get(i % samples.size());
            written.add(
                    new Article(
                            sample.origin(),
                            sample.masthead(),
                            edited(sample.body(), random),
                            List.of()));
        }
        return new Story(written);
    }

    /// Three copies of one made-up text, each edited in its own way, and two texts apart: samples
    /// in a row would repeat themselves as no text does.
    private static Story madeUp(int words) {
        var writer = new ProseWriter(words);
        var wireCopy = writer.article(words);
        var written = new ArrayList<Article>();
        for (int i = 0; i < 5; i++) {
            var prose = i < 3 ? writer.edited(wireCopy) : writer.article(words);
            var origin = new Origin.Pasted("article " + i);
            written.add(new Article(origin, Masthead.EMPTY, prose.text(), List.of()));
        }
        return new Story(written);
    }

    /// The text with some words replaced by others of its own.
    private static String edited(String text, Random random) {
        var words = WORD.matcher(text).results().map(result -> result.group()).toList();
        return WORD.matcher(text)
                .replaceAll(word ->
                        random.nextDouble() < CHANGED
                                ? words.get(random.nextInt(words.size()))
                                : word.group());
    }

    private Table table(String title, List<Integer> sizes, Function<Integer, Story> stories)
            throws Exception {
        var steps = new ArrayList<List<Double>>();
        for (int size : sizes) {
            steps.add(figures(stories.apply(size)));
            System.err.println(size + ": " + steps.getLast());
        }
        var heading = new ArrayList<>(List.of(""));
        sizes.forEach(size -> heading.add("%,d".formatted(size)));
        heading.add("grows by the power of");
        var rows = new ArrayList<List<String>>();
        for (int step = 0; step < Step.values().length; step++) {
            var row = new ArrayList<>(List.of(Step.values()[step].title));
            for (var figures : steps) {
                row.add("%,.1f".formatted(figures.get(step)));
            }
            int last = sizes.size() - 1;
            double times = steps.get(last).get(step) / steps.get(last - 2).get(step);
            double size = sizes.get(last) / (double) sizes.get(last - 2);
            row.add("%.2f".formatted(Math.log(times) / Math.log(size)));
            rows.add(row);
        }
        return new Table(title, heading, rows);
    }

    private enum Step {
        COMPARE("compare the words"),
        REWORD("find what is reworded, by words"),
        NAME("names, dates and numbers"),
        FIND("quotations and findings"),
        PAINT("plan what is painted in all articles"),
        GROUP("tell stories apart"),
        HEAP("heap of all results, MB");

        private final String title;

        Step(String title) {
            this.title = title;
        }
    }

    /// The figure of each step, in order.
    private List<Double> figures(Story story) throws Exception {
        double heapBefore = heap();
        var compared = timed(() -> Comparison.of(story));
        var reworded = timed(() -> rewordings.reworded(compared.result));
        var named = timedOnce(() -> names.names(story)); // which remembers what it has read
        var all = timed(() -> Named.of(reworded.result, named.result));
        var painted = timed(() -> paint(reworded.result));
        var grouped = timed(() -> new StoryFinder().grouped(List.of(), story.articles()));
        double heap = heap() - heapBefore;
        Reference.reachabilityFence(List.of(all, painted, grouped));
        return List.of(
                compared.millis,
                reworded.millis,
                named.millis,
                all.millis,
                painted.millis,
                grouped.millis,
                heap);
    }

    private static int paint(Comparison comparison) {
        return comparison.collation().witnesses().stream()
                .mapToInt(witness ->
                        comparison.highlights(witness.sigil(), new Base.AllOthers()).size())
                .sum();
    }

    private record Timed<T>(T result, double millis) {}

    private static <T> Timed<T> timedOnce(Callable<T> step) throws Exception {
        long before = SYSTEM.getProcessCpuTime();
        return new Timed<>(step.call(), (SYSTEM.getProcessCpuTime() - before) / 1e6);
    }

    /// The mean of as many calls as there is time for after a first one, or that one: the system
    /// counts in steps of 10 ms.
    private static <T> Timed<T> timed(Callable<T> step) throws Exception {
        var first = timedOnce(step);
        if (first.millis > SECONDS * 1000) {
            return first;
        }
        long end = System.nanoTime() + (long) (SECONDS * 1e9);
        double millis = 0;
        int calls = 0;
        while (System.nanoTime() < end) {
            millis += timedOnce(step).millis;
            calls++;
        }
        return new Timed<>(first.result, millis / calls);
    }

    private static double heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1048576.0;
    }
}
