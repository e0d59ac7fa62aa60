package parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parallax.article.Article;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.report.ReportForm;
import parallax.ui.CentreTab;
import parallax.ui.MainView;
import parallax.ui.SidebarTab;
import parallax.ui.WindowViewModel;
import parallax.ui.reader.Screen;
import parallax.ui.theme.Appearance;
import parallax.work.DaemonRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A robot uses the window at random, always with the same randomness, for as long as
/// `-Dsoak.minutes` says.
@Tag("soak")
class SoakTest {
    private static final long SEED = 20_261_128;
    private static final int STEPS_BETWEEN_LOOKS = 150;
    private static final int LOOKS_TO_WARM_UP = 5;

    /// What the whole process may have grown by: a twentieth, and what is noise with a small heap.
    private static final double MOST_GROWTH = 1.05;

    private static final long NOISE = 4 << 20;

    @TempDir private Path folder;
    private final Random random = new Random(SEED);
    private final ConcurrentLinkedQueue<Throwable> problems = new ConcurrentLinkedQueue<>();
    private final Assembly assembly =
            Screen.on(() ->
                    new Assembly(new Engines(new DaemonRunner(Platform::runLater), () -> {})));
    private final MainView view = assembly.view();
    private final WindowViewModel model = assembly.model();
    private final Screen screen = Screen.showing(() -> view);
    private final List<Path> articles = new ArrayList<>();
    private final List<Path> bad = new ArrayList<>();

    @BeforeEach
    void gather() throws IOException {
        try (var files = Files.walk(Path.of("seeds").toAbsolutePath())) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(articles::add);
        }
        bad.add(Files.createFile(folder.resolve("empty.txt")));
        bad.add(Files.write(folder.resolve("bytes.pdf"), new byte[] {37, 80, 68, 70, 0, 1, 2, 3}));
        bad.add(folder.resolve("missing.html"));
        bad.add(Files.writeString(folder.resolve("broken.parallax"), "PK no zip"));
        screen.act(() -> {
            assembly.theme().dress(view.getScene());
            view.serve(view.getScene());
            Thread.currentThread()
                    .setUncaughtExceptionHandler((_, problem) -> problems.add(problem));
        });
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void nothingThrowsAndNothingGrows() {
        var end = Instant.now().plus(Duration.ofMinutes(Long.getLong("soak.minutes", 1)));
        var used = new ArrayList<Long>();
        var threads = new ArrayList<Integer>();
        for (int step = 0;
                Instant.now().isBefore(end) || used.size() < LOOKS_TO_WARM_UP + 2;
                step++) {
            if (step % STEPS_BETWEEN_LOOKS == STEPS_BETWEEN_LOOKS - 1) {
                closeAll();
                used.add(heap());
                threads.add(Thread.activeCount());
            } else {
                doSomething(random.nextInt(20));
            }
            assertThat(problems).as("step " + step + " after seed " + SEED).isEmpty();
        }
        System.out.println("soak: MB after each look " + used.stream().map(b -> b >> 20).toList());
        long warm = used.get(LOOKS_TO_WARM_UP);
        assertThat(used.getLast()).isLessThan((long) (warm * MOST_GROWTH) + NOISE);
        assertThat(threads.getLast()).isLessThanOrEqualTo(threads.get(LOOKS_TO_WARM_UP) + 1);
    }

    private void doSomething(int what) {
        switch (what) {
            case 0, 1, 2, 3 -> open(any(articles), any(articles), any(articles));
            case 4 -> open(any(bad));
            case 5, 6 -> article().ifPresent(one -> screen.act(() -> model.close(one)));
            case 7 -> screen.act(() -> view.tabProperty().set(any(List.of(CentreTab.values()))));
            case 8 ->
                    screen.act(
                            () -> view.sidebarTabProperty().set(any(List.of(SidebarTab.values()))));
            case 9, 10 -> screen.act(this::choose);
            case 11 -> screen.act(this::scroll);
            case 12 -> screen.press(KeyCode.CONTROL, KeyCode.Z);
            case 13 -> screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            case 14 -> screen.press(any(List.of(KeyCode.F2, KeyCode.F3, KeyCode.F4, KeyCode.F1)));
            case 15 ->
                    screen.act(() ->
                            assembly.theme()
                                    .appearanceProperty()
                                    .set(any(List.of(Appearance.values()))));
            case 16 -> article().ifPresent(one -> screen.act(() -> model.hide(one)));
            case 17 ->
                    article()
                            .ifPresent(
                                    one -> screen.act(() -> model.compareWith(new Base.One(one))));
            case 18 -> screen.act(this::save);
            default -> screen.press(KeyCode.ESCAPE);
        }
    }

    private void open(Path... files) {
        screen.act(() -> view.open(List.of(files)));
        pause();
    }

    private void choose() {
        var clusters = model.sessionProperty().get().comparison().collation().clusters();
        view.columnsView()
                .chosenProperty()
                .set(
                        clusters.isEmpty()
                                ? OptionalInt.empty()
                                : OptionalInt.of(any(clusters).number()));
    }

    private void scroll() {
        article()
                .flatMap(view.columnsView()::article)
                .ifPresent(page ->
                        page.scrollToY(random.nextDouble() * page.totalHeightProperty().get()));
    }

    private void save() {
        var kept = assembly.models().kept();
        kept.save(folder.resolve("soak.parallax"));
        kept.export(any(List.of(ReportForm.HTML, ReportForm.CSV)), folder.resolve("soak.out"));
    }

    private void closeAll() {
        pause();
        screen.act(() ->
                model.arrange(
                        "all closed",
                        now -> now.without(now.articles().stream().map(Article::origin).toList())));
        screen.act(model.notices()::clear);
        pause();
    }

    /// Long enough for most of what is under way to end, and short enough for some not to.
    private void pause() {
        try {
            Thread.sleep(random.nextInt(120));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<Sigil> article() {
        var open = Screen.on(() -> model.sessionProperty().get().columns());
        return open.isEmpty() ? Optional.empty() : Optional.of(any(open));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// In use after everything that can be has been collected, in bytes.
    private static long heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
            try {
                Thread.sleep(150);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
