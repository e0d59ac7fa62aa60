package parallax.ui.reader;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The part of an article's page that is in view. Only paragraphs in view are nodes; those that
/// leave it are kept and used again.
final class Page extends Region {
    private final Map<Integer, ParagraphCell> live = new HashMap<>();
    private final Deque<ParagraphCell> spare = new ArrayDeque<>();
    private final Map<BodyLayout.Aside, AsideCell> asides = new HashMap<>();

    /// @param head what stands above the body
    Page(Node head) {
        head.setManaged(false);
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(head);
    }

    /// Shows the paragraphs of `layout` that have a place in `view`.
    void show(BodyLayout layout, Band view, Setting setting) {
        if (layout.isEmpty()) {
            return;
        }
        int first = layout.paragraphAt(view.top());
        int last = layout.paragraphAt(view.bottom());
        live.entrySet().removeIf(cell -> isOutside(cell.getKey(), first, last) && retire(cell));
        for (int i = first; i <= last; i++) {
            if (!live.containsKey(i)) {
                live.put(i, cellFor(layout, i, setting));
            }
        }
        showAsides(layout, view, setting);
    }

    private void showAsides(BodyLayout layout, Band view, Setting setting) {
        for (BodyLayout.Aside aside : layout.asides()) {
            boolean isInView =
                    aside.top() < view.bottom() && aside.top() + aside.height() > view.top();
            if (isInView && !asides.containsKey(aside)) {
                var cell = new AsideCell(aside, layout.textWidth(), setting.type());
                asides.put(aside, cell);
                getChildren().add(cell);
            }
        }
    }

    /// Forgets where everything stood.
    void clear() {
        live.entrySet().removeIf(this::retire);
        getChildren().removeAll(asides.values());
        asides.clear();
    }

    void repaint(Setting setting) {
        live.values().forEach(cell -> cell.paint(setting));
    }

    Optional<ParagraphCell> cell(int number) {
        return Optional.ofNullable(live.get(number));
    }

    Collection<ParagraphCell> cells() {
        return live.values();
    }

    private static boolean isOutside(int number, int first, int last) {
        return number < first || last < number;
    }

    private boolean retire(Map.Entry<Integer, ParagraphCell> cell) {
        cell.getValue().setVisible(false);
        return spare.add(cell.getValue());
    }

    private ParagraphCell cellFor(BodyLayout layout, int number, Setting setting) {
        var cell = spare.isEmpty() ? new ParagraphCell() : spare.pop();
        if (cell.getParent() == null) {
            getChildren().add(cell);
        }
        var paragraph = layout.paragraphs().get(number);
        cell.setVisible(true);
        cell.show(paragraph, layout.textWidth(), setting);
        cell.resizeRelocate(0, paragraph.top(), layout.textWidth(), paragraph.height());
        return cell;
    }
}
