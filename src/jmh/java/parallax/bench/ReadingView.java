package parallax.bench;

import com.sun.management.OperatingSystemMXBean;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.highlight.Role;
import parallax.session.Comparison;
import parallax.session.Layout;
import parallax.session.RewordingSearch;
import parallax.session.Session;
import parallax.story.Story;
import parallax.text.Span;
import parallax.ui.reader.Column;
import parallax.ui.reader.ColumnActions;
import parallax.ui.reader.ColumnsView;
import parallax.ui.theme.Appearance;
import parallax.ui.theme.Theme;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/// Eight columns of 20,000 words, drawn by the software renderer: what a frame costs while the
/// reader scrolls one column and the others follow, and what it costs to switch a role, to choose a
/// passage, to compare with another article.
///
/// No JMH, which knows no frames. The figure is processor time of the whole process, the renderer's
/// threads and the compiler's included, over all frames by their number (the system counts it in
/// steps of 10 ms). Takes the display there is: the platform without one has a screen of 1000×1000
/// pixels, which shows four columns. For all eight: `xvfb-run -a -s '-screen 0 2000x1080x24' mvn -q
/// -Pbench -Dbench=readingView`.
final class ReadingView {
    private static final int COLUMNS = 8;
    private static final int WORDS = 20_000;
    private static final int WARM_UP = 300;
    private static final int FRAMES = 300;
    private static final int RESTYLINGS = 60;
    private static final double STEP = 48;
    private static final double MOST_FOR_A_FRAME = 33;
    private static final double MOST_FOR_RESTYLING = 40;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Session session;
    private final ObservableList<Column> columns = FXCollections.observableArrayList();
    private final ColumnsView view;

    private ReadingView(Session session) {
        this.session = session;
        view = new ColumnsView(columns, new NoActions());
        var scene = new Scene(view);
        var theme = new Theme();
        theme.appearanceProperty().set(Appearance.LIGHT);
        theme.dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        var screen = Screen.getPrimary().getBounds();
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.show();
        compareWith(new Base.AllOthers());
    }

    static List<Row> rows() throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.setProperty("glass.platform", "Headless");
        }
        System.setProperty("prism.order", "sw");
        var session = session();
        var opened = new CompletableFuture<ReadingView>();
        Platform.startup(() -> complete(opened, () -> new ReadingView(session)));
        try {
            return opened.get().measure();
        } finally {
            Platform.exit();
        }
    }

    private static <T> void complete(CompletableFuture<T> future, Callable<T> work) {
        try {
            future.complete(work.call());
        } catch (Exception e) {
            future.completeExceptionally(e);
        }
    }

    /// Copies of one article, each edited in its own way, every other one with moved blocks.
    private static Session session() {
        var writer = new ProseWriter(COLUMNS);
        var wireCopy = writer.article(WORDS);
        var articles = new ArrayList<Article>();
        for (int i = 0; i < COLUMNS; i++) {
            var prose =
                    i % 2 == 0 ? writer.edited(wireCopy) : writer.moved(writer.edited(wireCopy));
            articles.add(
                    new Article(
                            new Origin.Pasted("article " + i),
                            Masthead.EMPTY,
                            prose.text(),
                            List.of()));
        }
        var search =
                new RewordingSearch(() -> new SentenceEmbeddings.Absent("no model in benches"));
        return Layout.PLAIN.applied(search.reworded(Comparison.of(new Story(articles))));
    }

    private List<Row> measure() throws Exception {
        var article = view.article(new Sigil(0)).orElseThrow();
        IntConsumer scroll = _ -> article.scrollToY(article.scrollYProperty().get() + STEP);
        perFrame(WARM_UP, scroll);
        double frame = perFrame(FRAMES, scroll);
        IntConsumer role =
                i -> {
                    if (i % 2 == 0) {
                        view.shownRoles().remove(Role.SHARED);
                    } else {
                        view.shownRoles().add(Role.SHARED);
                    }
                };
        IntConsumer choice = i -> view.chosenProperty().set(OptionalInt.of(1 + i % 2));
        IntConsumer base =
                i -> compareWith(i % 2 == 0 ? new Base.One(new Sigil(1)) : new Base.AllOthers());
        return List.of(
                row("a frame of scrolling", frame).withTarget("≤ 33 ms", frame <= MOST_FOR_A_FRAME),
                restyled("switching a role", role),
                restyled("choosing a passage", choice),
                row("comparing with another article", perFrame(RESTYLINGS, base)));
    }

    private Row restyled(String figure, IntConsumer act) throws Exception {
        perFrame(RESTYLINGS, act);
        double millis = perFrame(RESTYLINGS, act);
        return row(figure, millis).withTarget("≤ 40 ms", millis <= MOST_FOR_RESTYLING);
    }

    /// Milliseconds of processor time for an act and the frame that shows it, one act a frame.
    private static double perFrame(int frames, IntConsumer act) throws Exception {
        var done = new CompletableFuture<Double>();
        Platform.runLater(() -> new Measure(frames, act, done).start());
        return done.get();
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

    private static Row row(String figure, double millis) {
        return Row.of("8 × 20,000 words: " + figure, "%.1f ms".formatted(millis));
    }

    private void compareWith(Base base) {
        columns.setAll(
                session.columns().stream()
                        .map(sigil ->
                                new Column(
                                        session.comparison().article(sigil),
                                        sigil,
                                        "Article " + sigil,
                                        session.comparison().highlights(sigil, base),
                                        session.comparison().collation().passagesIn(sigil)))
                        .toList());
    }

    private static final class NoActions implements ColumnActions {
        @Override
        public void compareWith(Column column) {}

        @Override
        public void putBack(Column column, Cut cut) {}

        @Override
        public void cut(Column column, int paragraph) {}

        @Override
        public void hide(Column column) {}

        @Override
        public void close(Column column) {}

        @Override
        public void move(Column column, int index) {}

        @Override
        public void note(Column column, Span passage, Point2D screen) {}
    }
}
