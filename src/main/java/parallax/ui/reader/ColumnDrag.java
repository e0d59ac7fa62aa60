package parallax.ui.reader;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.Optional;

/// Moves a column within its row, by dragging its head or with Alt and an arrow key.
final class ColumnDrag {
    private static final double THRESHOLD = 6;

    private final ColumnRow row;
    private final ColumnActions actions;
    private double pressedAt;
    private Optional<ColumnView> held = Optional.empty();
    private Optional<ColumnView> dragged = Optional.empty();

    private ColumnDrag(ColumnRow row, ColumnActions actions) {
        this.row = row;
        this.actions = actions;
    }

    static void serve(ColumnRow row, ColumnActions actions) {
        var drag = new ColumnDrag(row, actions);
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, drag::pressed);
        row.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::dragged);
        row.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::released);
        row.addEventHandler(KeyEvent.KEY_PRESSED, drag::key);
    }

    private void pressed(MouseEvent event) {
        pressedAt = event.getX();
        held =
                event.getButton() == MouseButton.PRIMARY
                        ? row.columns().stream()
                                .filter(column -> isOnHead(column, event))
                                .findFirst()
                        : Optional.empty();
        held.ifPresent(column -> column.header().requestFocus());
    }

    private void dragged(MouseEvent event) {
        if (held.isPresent() && Math.abs(event.getX() - pressedAt) > THRESHOLD) {
            dragged = held;
            dragged.get().setDragged(ColumnView.Dragged.YES);
            row.showDrop(gapAt(event.getX()));
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        held = Optional.empty();
        dragged.ifPresent(column -> drop(column, gapAt(event.getX())));
        dragged = Optional.empty();
    }

    private void drop(ColumnView column, int gap) {
        column.setDragged(ColumnView.Dragged.NO);
        row.hideDrop();
        move(column, gap > placeOf(column) ? gap - 1 : gap);
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            focused(event).ifPresent(column -> move(column, placeOf(column) - 1));
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            focused(event).ifPresent(column -> move(column, placeOf(column) + 1));
            event.consume();
        }
    }

    private void move(ColumnView column, int index) {
        if (index != placeOf(column) && index >= 0 && index < row.columns().size()) {
            actions.move(column.column(), index);
        }
    }

    private int placeOf(ColumnView column) {
        return row.columns().indexOf(column);
    }

    /// How many columns have their middle left of `x`.
    private int gapAt(double x) {
        return (int)
                row.columns().stream()
                        .filter(column -> column.getLayoutX() + column.getWidth() / 2 < x)
                        .count();
    }

    private static boolean isOnHead(ColumnView column, MouseEvent event) {
        return column.header()
                .contains(
                        column.header()
                                .sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY())));
    }

    /// The column in which the key was pressed.
    private Optional<ColumnView> focused(KeyEvent event) {
        return event.getTarget() instanceof Node node ? row.columnOf(node) : Optional.empty();
    }
}
