package parallax.app;

import javafx.animation.AnimationTimer;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

import parallax.collation.token.Sigil;
import parallax.highlight.Highlight;
import parallax.session.Session;
import parallax.text.Span;
import parallax.ui.picture.PngFile;
import parallax.ui.theme.Appearance;
import parallax.work.DaemonRunner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

/// Draws the real window into a picture. Everything but `draw` runs on the JavaFX thread.
///
/// The scene stands on no stage, because JavaFX's headless screen is 1000 pixels wide; so it has to
/// be laid out by hand.
final class Snapshot extends AnimationTimer {
    /// Frames to wait when nothing is under way any more: columns are laid out, then scrolled.
    private static final int SETTLING_FRAMES = 45;

    private final Order order;
    private final Assembly assembly;
    private final Scene scene;
    private final CompletableFuture<Boolean> result;
    private int framesAtRest;
    private boolean isSelected = true;

    /// What to draw.
    ///
    /// @param selected words of a passage that is to be chosen
    record Order(
            List<Path> paths,
            Path out,
            Dimension2D size,
            Appearance appearance,
            SnapshotView view,
            Optional<String> selected) {}

    private Snapshot(Order order, CompletableFuture<Boolean> result) {
        this.order = order;
        this.result = result;
        assembly = new Assembly(new Engines(new DaemonRunner(FxThread.EXECUTOR), () -> {}));
        assembly.theme().appearanceProperty().set(order.appearance);
        scene = new Scene(assembly.view(), order.size.getWidth(), order.size.getHeight());
        assembly.theme().dress(scene);
        order.view.open(assembly.view());
        assembly.view().open(order.paths);
    }

    /// Draws the picture without a display, on JavaFX's headless platform.
    ///
    /// @return whether the words to select were found
    static boolean draw(Order order) throws IOException {
        var result = new CompletableFuture<Boolean>();
        FxThread.startHeadless(() -> begin(order, result));
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw e;
        }
    }

    /// Does what the next frame brings. What goes wrong ends the drawing, which nobody sees.
    @Override
    public void handle(long now) {
        try {
            advance();
        } catch (IOException | RuntimeException e) {
            stop();
            result.completeExceptionally(e);
        }
    }

    private void advance() throws IOException {
        scene.getRoot().resize(order.size.getWidth(), order.size.getHeight());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        boolean isAtRest = assembly.isSettled() && order.view.isMade(assembly.models());
        framesAtRest = isAtRest ? framesAtRest + 1 : 0;
        if (framesAtRest == SETTLING_FRAMES) {
            order.selected.ifPresent(this::select);
        } else if (framesAtRest == 2 * SETTLING_FRAMES) {
            stop();
            write();
        }
    }

    private static void begin(Order order, CompletableFuture<Boolean> result) {
        try {
            new Snapshot(order, result).start();
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    private void select(String words) {
        var session = assembly.model().sessionProperty().get();
        for (Sigil sigil : session.columns()) {
            var found = find(words, session, sigil);
            if (found.isPresent()) {
                isSelected = true;
                choose(found.get(), sigil, session);
                return;
            }
        }
        isSelected = false;
    }

    private static Optional<Span> find(String words, Session session, Sigil sigil) {
        var body = session.comparison().article(sigil).body();
        return IntStream.rangeClosed(0, body.length() - words.length())
                .filter(start -> body.regionMatches(true, start, words, 0, words.length()))
                .mapToObj(start -> new Span(start, start + words.length()))
                .findFirst();
    }

    /// Chooses the passage that has the words; words that stand only here are brought into view.
    /// Whom they name is chosen too, as a click would.
    private void choose(Span words, Sigil sigil, Session session) {
        var columns = assembly.view().columnsView();
        assembly.view().reveal(sigil, words.start());
        session.comparison().highlights(sigil, session.base()).stream()
                .filter(highlight -> highlight.span().overlaps(words))
                .findFirst()
                .ifPresent(highlight -> {
                    switch (highlight) {
                        case Highlight.Common common ->
                                columns.chosenProperty().set(OptionalInt.of(common.cluster()));
                        case Highlight.Unique _ -> columns.show(sigil, words);
                    }
                });
    }

    private void write() throws IOException {
        PngFile.write(picture(), order.out);
        result.complete(isSelected);
    }

    /// Drawn at twice the size and brought down, because the software renderer sets letters on
    /// whole pixels, which leaves uneven gaps between words.
    private Image picture() {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(2, 2));
        return halved(scene.getRoot().snapshot(parameters, null));
    }

    /// The picture at half the size, each pixel the mean of four.
    private static Image halved(Image large) {
        var small = new WritableImage((int) large.getWidth() / 2, (int) large.getHeight() / 2);
        var reader = large.getPixelReader();
        for (int y = 0; y < (int) small.getHeight(); y++) {
            for (int x = 0; x < (int) small.getWidth(); x++) {
                int left = 2 * x;
                int top = 2 * y;
                int upper = mean(reader.getArgb(left, top), reader.getArgb(left + 1, top));
                int lower = mean(reader.getArgb(left, top + 1), reader.getArgb(left + 1, top + 1));
                small.getPixelWriter().setArgb(x, y, mean(upper, lower));
            }
        }
        return small;
    }

    /// The mean of two colours, channel by channel.
    private static int mean(int one, int other) {
        return (one & other) + (((one ^ other) & 0xFEFEFEFE) >>> 1);
    }
}
