package parallax.ui.reader;

import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

import parallax.highlight.Change;
import parallax.highlight.Highlight;
import parallax.highlight.Role;
import parallax.text.Span;

import java.util.Optional;
import java.util.stream.Collectors;

/// A note beside the mouse that says what the marks under it mean, once it has rested a moment.
final class HoverNote {
    private static final double NEAR = 5;
    private static final double BELOW = 18;

    private final ArticleView view;
    private Optional<Tooltip> note = Optional.empty();
    private final PauseTransition rest = new PauseTransition(Duration.millis(500));
    private String words = "";

    private HoverNote(ArticleView view) {
        this.view = view;
    }

    static void serve(ArticleView view) {
        var hover = new HoverNote(view);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, hover::moved);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover.leave());
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> hover.leave());
        view.addEventHandler(ScrollEvent.SCROLL, _ -> hover.leave());
        view.sceneProperty().subscribe(hover::leave);
    }

    private void moved(MouseEvent event) {
        var found = wordsAt(event.getX(), event.getY());
        if (found.equals(words) && note.filter(Tooltip::isShowing).isPresent()) {
            return;
        }
        leave();
        words = found;
        if (!words.isEmpty()) {
            double x = event.getScreenX();
            double y = event.getScreenY() + BELOW;
            rest.setOnFinished(_ -> show(x, y));
            rest.playFromStart();
        }
    }

    private void show(double x, double y) {
        if (view.getScene() != null && view.getScene().getWindow() != null) {
            var shown = note.orElseGet(HoverNote::tooltip);
            note = Optional.of(shown);
            shown.setText(words);
            shown.show(view, x, y);
        }
    }

    private static Tooltip tooltip() {
        var note = new Tooltip();
        note.setWrapText(true);
        note.setMaxWidth(360);
        return note;
    }

    private void leave() {
        rest.stop();
        note.ifPresent(Tooltip::hide);
        words = "";
    }

    private String wordsAt(double x, double y) {
        var say = new HoverWords(view.namesProperty().get());
        var aside = view.bodyLayout().asideAt(y + view.scrollYProperty().get());
        if (aside.isPresent()) {
            return ReaderWords.say("hover.cut", aside.get().cut().reason().words());
        }
        var notes = view.points().notesAt(x, y);
        if (!notes.isEmpty()) {
            return notes.stream().map(MarginNote::words).collect(Collectors.joining("\n"));
        }
        var letter = view.points().letterAt(x, y);
        if (letter.isEmpty()) {
            return "";
        }
        int at = letter.getAsInt();
        return changeAt(at, x, y)
                .map(say::of)
                .or(() -> view.index().at(at).filter(this::isShown).map(say::of))
                .orElse("");
    }

    private boolean isShown(Highlight highlight) {
        return switch (highlight) {
            case Highlight.Shared _ -> shows(Role.SHARED) || shows(Role.CHANGED);
            case Highlight.Reworded _ -> shows(Role.REWORDED);
            case Highlight.Unique _ -> shows(Role.UNIQUE);
        };
    }

    private boolean shows(Role role) {
        return view.shownRoles().contains(role);
    }

    private Optional<Change> changeAt(int letter, double x, double y) {
        // A tick may stand in the space before the wording it belongs to.
        var around = new Span(Math.max(0, letter - 1), letter + 2);
        return view.index().overlapping(around).stream()
                .filter(_ -> shows(Role.CHANGED))
                .flatMap(highlight -> Run.changes(highlight).stream())
                .filter(change -> change.span().contains(letter) || isTickAt(change, x, y))
                .findFirst();
    }

    private boolean isTickAt(Change change, double x, double y) {
        return change.span().isEmpty()
                && view.points()
                        .caretAt(change.span().start())
                        .filter(tick -> Math.abs(tick.left() - x) <= NEAR)
                        .filter(tick -> tick.top() <= y && y <= tick.bottom() + NEAR)
                        .isPresent();
    }
}
