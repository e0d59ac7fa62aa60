package parallax.ui.reader;

import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import parallax.article.Cut;
import parallax.collation.token.SentenceFinder;
import parallax.highlight.Highlight;
import parallax.text.Span;

import java.util.Optional;
import java.util.OptionalInt;

/// What the mouse does on an article's page: a click chooses a passage, drawing selects words, the
/// wheel scrolls.
final class ReadingMouse {
    private final ArticleView view;
    private final ContextMenu menu = new ContextMenu();
    private final AnimationTimer drift =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    drawOn();
                }
            };
    private double x;
    private double y;

    private ReadingMouse(ArticleView view) {
        this.view = view;
    }

    static void serve(ArticleView view) {
        var mouse = new ReadingMouse(view);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> mouse.drift.stop());
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, mouse::clicked);
        view.addEventHandler(ScrollEvent.SCROLL, mouse::scrolled);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, mouse::moved);
        view.setOnContextMenuRequested(mouse::showMenu);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        view.requestFocus();
        int offset = view.points().offsetAt(event.getX(), event.getY());
        if (event.isShiftDown()) {
            view.select(view.selected().to(offset));
        } else {
            view.select(
                    switch (event.getClickCount()) {
                        case 1 -> TextSelection.at(offset);
                        case 2 -> TextSelection.of(wordAt(event, offset));
                        default -> TextSelection.of(paragraphAt(offset));
                    });
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.isStillSincePress()) {
            return;
        }
        x = event.getX();
        y = event.getY();
        drawOn();
        // Beyond the edge the page keeps moving while the mouse stands still.
        if (y < 0 || y > view.getHeight()) {
            drift.start();
        } else {
            drift.stop();
        }
        event.consume();
    }

    private void moved(MouseEvent event) {
        view.setCursor(cutAt(event.getY()).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void drawOn() {
        double beyond = y - Math.clamp(y, 0, view.getHeight());
        if (beyond != 0) {
            view.scrollToY(view.scrollYProperty().get() + beyond / 4);
        }
        double inside = Math.clamp(y, 1, Math.max(1, view.getHeight() - 1));
        view.select(view.selected().to(view.points().offsetAt(x, inside)));
    }

    private void clicked(MouseEvent event) {
        boolean plain =
                event.getButton() == MouseButton.PRIMARY
                        && event.isStillSincePress()
                        && event.getClickCount() == 1
                        && !event.isShiftDown();
        var cut = cutAt(event.getY());
        var notes = view.points().notesAt(event.getX(), event.getY());
        if (plain && cut.isPresent()) {
            view.listenerProperty().get().putBack(cut.get());
            event.consume();
        } else if (plain && !notes.isEmpty()) {
            view.listenerProperty().get().noteClicked(notes.getFirst().offset());
            event.consume();
        } else if (plain) {
            view.chosenProperty().set(clusterAt(event));
            view.points()
                    .letterAt(event.getX(), event.getY())
                    .ifPresent(letter -> view.listenerProperty().get().picked(letter));
            event.consume();
        }
    }

    private Optional<Cut> cutAt(double y) {
        return view.bodyLayout()
                .asideAt(y + view.scrollYProperty().get())
                .map(BodyLayout.Aside::cut);
    }

    private void showMenu(ContextMenuEvent event) {
        var layout = view.bodyLayout();
        if (layout.isEmpty()) {
            return;
        }
        menu.getItems().clear();
        if (!view.selected().span().isEmpty()) {
            menu.getItems().add(item("menu.copy", () -> ReadingKeys.copy(view)));
        }
        var cut = cutAt(event.getY());
        if (cut.isPresent()) {
            menu.getItems()
                    .add(
                            item(
                                    "menu.putBack",
                                    () -> view.listenerProperty().get().putBack(cut.get())));
        } else {
            var screen = new Point2D(event.getScreenX(), event.getScreenY());
            var passage = passageAt(event.getX(), event.getY());
            menu.getItems()
                    .add(
                            item(
                                    "menu.copyCited",
                                    () -> ReadingKeys.copyCited(view.article(), passage)));
            menu.getItems()
                    .add(
                            item(
                                    "menu.note",
                                    () ->
                                            view.listenerProperty()
                                                    .get()
                                                    .noteWanted(passage, screen)));
        }
        if (cut.isEmpty() && layout.paragraphs().size() > 1) {
            int paragraph = layout.paragraphAt(event.getY() + view.scrollYProperty().get());
            menu.getItems()
                    .add(item("menu.cut", () -> view.listenerProperty().get().cut(paragraph)));
        }
        menu.show(view, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /// What is selected, else the sentence under the mouse.
    private Span passageAt(double atX, double atY) {
        var selection = view.selected().span();
        int offset = view.points().offsetAt(atX, atY);
        return selection.isEmpty()
                ? SentenceFinder.sentences(view.article().body()).stream()
                        .filter(sentence -> sentence.end() >= offset)
                        .findFirst()
                        .orElseGet(() -> paragraphAt(offset))
                : selection;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(ReaderWords.say(words));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private OptionalInt clusterAt(MouseEvent event) {
        var letter = view.points().letterAt(event.getX(), event.getY());
        return letter.isEmpty()
                ? OptionalInt.empty()
                : view.index()
                        .at(letter.getAsInt())
                        .map(Highlight::clusterNumber)
                        .orElse(OptionalInt.empty());
    }

    private Span wordAt(MouseEvent event, int offset) {
        int letter = view.points().letterAt(event.getX(), event.getY()).orElse(offset);
        return Letters.wordAt(view.article().body(), letter);
    }

    private Span paragraphAt(int offset) {
        var layout = view.bodyLayout();
        return layout.isEmpty()
                ? new Span(0, 0)
                : layout.paragraphs().get(layout.paragraphOf(offset)).span();
    }

    private void scrolled(ScrollEvent event) {
        // Sideways movement belongs to the row of columns.
        if (Math.abs(event.getDeltaY()) > Math.abs(event.getDeltaX())) {
            view.scrollToY(view.scrollYProperty().get() - event.getDeltaY());
            event.consume();
        }
    }
}
