package parallax.ui.findings;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// A finding in the list: its kind and its sentence.
final class FindingCell extends ListCell<FindingRow> {
    /// The scroll bar and the space around a row.
    private static final double BESIDE_TEXT = 50;

    private final Label kind = new Label();
    private final Label summary = new Label();
    private final Label heading = new Label();
    private final VBox row = new VBox(kind, summary);

    FindingCell(ListView<FindingRow> list) {
        kind.getStyleClass().add("finding-kind");
        summary.getStyleClass().add("finding-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        heading.getStyleClass().add("finding-heading");
        row.getStyleClass().add("finding-row");
        setPrefWidth(0); // as wide as the list: a long sentence is wrapped
        row.maxWidthProperty().bind(list.widthProperty().subtract(BESIDE_TEXT));
        row.prefWidthProperty().bind(row.maxWidthProperty());
    }

    /// A cell by itself asks for the height of lines that are not wrapped.
    @Override
    protected double computePrefHeight(double width) {
        return getItem() instanceof FindingRow.Item
                ? snappedTopInset() + row.prefHeight(row.getPrefWidth()) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected void updateItem(@Nullable FindingRow item, boolean empty) {
        super.updateItem(item, empty);
        setDisable(item instanceof FindingRow.Heading);
        if (item == null || empty) {
            setGraphic(null);
            return;
        }
        switch (item) {
            case FindingRow.Item(var finding) -> {
                kind.setText(FindingsWords.of(finding.kind()));
                summary.setText(finding.summary());
                setGraphic(row);
            }
            case FindingRow.Heading(var of, int count) -> {
                heading.setText(FindingsWords.say("heading", FindingsWords.of(of), count));
                setGraphic(heading);
            }
        }
    }
}
