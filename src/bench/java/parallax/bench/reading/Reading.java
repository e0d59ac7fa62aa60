package parallax.bench.reading;

import com.sun.management.OperatingSystemMXBean;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import parallax.article.Article;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.bench.ProseWriter;
import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.session.Comparison;
import parallax.session.Layout;
import parallax.session.RewordingSearch;
import parallax.session.Session;
import parallax.story.Story;
import parallax.ui.theme.Appearance;
import parallax.ui.theme.Theme;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// One way to show eight articles of 20,000 words, measured in this Java.
///
/// The figures are processor time of the whole process, the renderer's threads and the compiler's
/// included, over all frames by their number (the system counts it in steps of 10 ms), and heap.
final class Reading {
    private static final int COLUMNS = 8;
    private static final int WORDS = 20_000;
    private static final int FRAMES = 300;
    private static final int JUMPS = 60;
    private static final int LAYOUTS = 5;
    private static final double STEP = 48;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Session session;
    private final Function<Session, Pages> way;
    private final Stage stage;

    private Reading(Session session, Function<Session, Pages> way) {
        this.session = session;
        this.way = way;
        stage = new Stage();
        var screen = Screen.getPrimary().getBounds();
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        var scene = new Scene(new Group());
        var theme = new Theme();
        theme.appearanceProperty().set(Appearance.LIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// @param args `own` or `plain`
    public static void main(String[] args) throws Exception {
        var session = session();
        Function<Session, Pages> way = args[0].equals("own") ? OwnPages::new : PlainPages::new;
        var opened = new CompletableFuture<Reading>();
        Platform.startup(() -> opened.complete(new Reading(session, way)));
        var figures = opened.get().figures();
        figures.forEach(figure -> System.out.println(String.format(Locale.ROOT, "%.1f", figure)));
        System.exit(0);
    }

    /// Copies of one article, each edited in its own way, every other one with moved blocks.
    private static Session session() {
        var writer = new ProseWriter(COLUMNS);
        var wireCopy = writer.article(WORDS);
        var articles = new ArrayList<Article>();
        for (int i = 0; i < COLUMNS; i++) {
            var prose =
                    i % 2 == 0 ? writer.edited(wireCopy) : writer.moved(writer.edited(wireCopy));
            var origin = new Origin.Pasted("article " + i);
            articles.add(new Article(origin, Masthead.EMPTY, prose.text(), List.of()));
        }
        var search =
                new RewordingSearch(() -> new SentenceEmbeddings.Absent("no model in benches"));
        return Layout.PLAIN.applied(search.reworded(Comparison.of(new Story(articles))));
    }

    /// First layout, frame of scrolling, restyling, jump in ms, and heap in MB.
    private List<Double> figures() throws Exception {
        double heapBefore = heap();
        var layouts = new ArrayList<Double>();
        var shown = new CompletableFuture<Pages>();
        for (int i = 0; i < LAYOUTS; i++) {
            shown = new CompletableFuture<>();
            var pages = shown;
            layouts.add(2 * perFrame(2, frame -> showOnce(frame, pages)));
        }
        var pages = shown.get();
        double heap = heap() - heapBefore;
        IntConsumer scroll = _ -> pages.scrollBy(STEP);
        IntConsumer restyle = i -> pages.restyle(i % 2 == 1);
        IntConsumer jump = i -> pages.jump(i * 37 % 101 / 101.0);
        return List.of(
                layouts.stream().sorted().toList().get(LAYOUTS / 2),
                warm(FRAMES, scroll),
                warm(JUMPS, restyle),
                warm(JUMPS, jump),
                heap);
    }

    private void showOnce(int frame, CompletableFuture<Pages> shown) {
        if (frame == 0) {
            var pages = way.apply(session);
            Parent root = new BorderPane(pages.node());
            stage.getScene().setRoot(root);
            shown.complete(pages);
        }
    }

    private static double warm(int frames, IntConsumer act) throws Exception {
        perFrame(frames, act);
        return perFrame(frames, act);
    }

    /// Milliseconds of processor time for an act and the frame that shows it, one act a frame.
    private static double perFrame(int frames, IntConsumer act) throws Exception {
        var done = new CompletableFuture<Double>();
        Platform.runLater(() -> new Measure(frames, act, done).start());
        return done.get();
    }

    private static double heap() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1048576.0;
    }

    private static final class Measure extends AnimationTimer {
        private final int frames;
        private final IntConsumer act;
        private final CompletableFuture<Double> done;
        private final long before = SYSTEM.getProcessCpuTime();
        private int frame;

        Measure(int frames, IntConsumer act, CompletableFuture<Double> done) {
            this.frames = frames;
            this.act = act;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            if (frame == frames) {
                stop();
                done.complete((SYSTEM.getProcessCpuTime() - before) / 1e6 / frames);
                return;
            }
            try {
                act.accept(frame++);
            } catch (RuntimeException e) {
                stop();
                done.completeExceptionally(e);
            }
        }
    }
}
