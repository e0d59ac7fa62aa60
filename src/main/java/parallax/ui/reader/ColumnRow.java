package parallax.ui.reader;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Columns side by side with ribbons between them, as wide as the window gives, but neither too
/// narrow nor too wide to read.
final class ColumnRow extends Region {
    private static final double NARROWEST = 220;

    /// Large type needs wider columns, or its words are broken.
    private static final double SHORTEST_OF_COMFORTABLE = 0.38;

    private static final double STRIP = 24;
    private static final double WIDEST_STRIP = 64;
    private static final double INDICATOR = 3;

    private final Region indicator = new Region();
    private List<ColumnView> columns = List.of();
    private List<Ribbons> strips = List.of();
    private Optional<Integer> dropAt = Optional.empty();

    ColumnRow() {
        getStyleClass().add("column-row");
        indicator.getStyleClass().add("drop-indicator");
        indicator.setMouseTransparent(true);
        indicator.setManaged(false);
        indicator.setVisible(false);
    }

    List<ColumnView> columns() {
        return columns;
    }

    void show(List<ColumnView> wanted) {
        columns = List.copyOf(wanted);
        var before = strips;
        strips = stripsBetween(columns);
        before.stream().filter(strip -> !strips.contains(strip)).forEach(Ribbons::release);
        var children = new ArrayList<Node>(columns);
        children.addAll(strips);
        children.add(indicator);
        var focused = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        getChildren().setAll(children);
        focused.filter(node -> Objects.equals(node.getScene(), getScene()))
                .ifPresent(Node::requestFocus);
        requestLayout();
    }

    /// The column that a node stands in.
    Optional<ColumnView> columnOf(Node node) {
        return columns.stream().filter(column -> isIn(column, node)).findFirst();
    }

    private static boolean isIn(ColumnView column, Node node) {
        return node.equals(column) || (node.getParent() != null && isIn(column, node.getParent()));
    }

    /// Shows where a dragged column would go: into this gap, counted from the left edge.
    void showDrop(int gap) {
        dropAt = Optional.of(gap);
        requestLayout();
    }

    void hideDrop() {
        dropAt = Optional.empty();
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return columns.size() * narrowest() + Math.max(0, columns.size() - 1) * STRIP;
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected void layoutChildren() {
        if (columns.isEmpty()) {
            return;
        }
        double count = columns.size();
        double share = (getWidth() - (count - 1) * STRIP) / count;
        double width = Math.max(narrowest(), Math.min(widest(), share));
        double room = count < 2 ? 0 : (getWidth() - count * width) / (count - 1);
        double strip = Math.clamp(room, STRIP, WIDEST_STRIP);
        double start = Math.max(0, (getWidth() - count * width - (count - 1) * strip) / 2);
        double head = headHeight(width);
        for (int i = 0; i < columns.size(); i++) {
            double left = Math.round(start + i * (width + strip));
            double right = Math.round(start + i * (width + strip) + width);
            columns.get(i).setHeadHeight(head);
            columns.get(i).resizeRelocate(left, 0, right - left, getHeight());
            if (i > 0) {
                double before = columns.get(i - 1).getLayoutX() + columns.get(i - 1).getWidth();
                strips.get(i - 1).resizeRelocate(before, head, left - before, getHeight() - head);
            }
        }
        layOutIndicator(strip);
    }

    private void layOutIndicator(double strip) {
        indicator.setVisible(dropAt.isPresent());
        dropAt.ifPresent(gap -> {
            var beside = columns.get(Math.max(0, gap - 1));
            double x =
                    gap == 0
                            ? beside.getLayoutX()
                            : beside.getLayoutX() + beside.getWidth() + strip / 2;
            double within = Math.clamp(x - INDICATOR / 2, 0, getWidth() - INDICATOR);
            indicator.resizeRelocate(within, 0, INDICATOR, getHeight());
        });
    }

    private double narrowest() {
        return Math.max(NARROWEST, SHORTEST_OF_COMFORTABLE * widest());
    }

    private double widest() {
        return columns.stream().mapToDouble(ColumnView::comfortableWidth).max().orElse(NARROWEST);
    }

    private double headHeight(double width) {
        return Math.ceil(
                columns.stream().mapToDouble(c -> c.header().prefHeight(width)).max().orElse(0));
    }

    private List<Ribbons> stripsBetween(List<ColumnView> neighbours) {
        var between = new ArrayList<Ribbons>();
        for (int i = 1; i < neighbours.size(); i++) {
            between.add(strip(neighbours.get(i - 1), neighbours.get(i)));
        }
        return List.copyOf(between);
    }

    private Ribbons strip(ColumnView left, ColumnView right) {
        return strips.stream()
                .filter(strip -> strip.areBetween(left, right))
                .findFirst()
                .orElseGet(() -> new Ribbons(left, right));
    }
}
