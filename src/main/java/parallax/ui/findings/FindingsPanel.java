package parallax.ui.findings;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import parallax.finding.Finding;
import parallax.finding.FindingKind;

import java.util.List;
import java.util.Optional;

/// What a reader should know, the most important first; a kind can be switched off, a finding
/// dismissed.
public final class FindingsPanel extends VBox {
    /// The scroll bar and the space around a row.
    private static final double BESIDE_TEXT = 50;

    private final ObservableValue<List<Finding>> findings;
    private final FindingActions actions;
    private final ObservableSet<FindingKind> kinds =
            FXCollections.observableSet(FindingKind.values());
    private final ListView<Finding> list = new ListView<>();
    private final Label count = new Label();
    private final Label none = new Label(FindingsWords.say("none"));

    /// @param findings those that are not dismissed, in order
    public FindingsPanel(ObservableValue<List<Finding>> findings, FindingActions actions) {
        this.findings = findings;
        this.actions = actions;
        getStyleClass().add("findings");
        count.getStyleClass().add("fact-quiet");
        none.getStyleClass().add("fact-quiet");
        none.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(count, space, menu());
        head.getStyleClass().add("findings-head");
        list.setCellFactory(_ -> new FindingCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(finding -> Optional.ofNullable(finding).ifPresent(actions::choose));
        list.managedProperty().bind(list.visibleProperty());
        none.managedProperty().bind(none.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, none, list);
        findings.subscribe(this::show);
        kinds.subscribe(this::show);
        show();
    }

    private MenuButton menu() {
        var menu = new MenuButton(FindingsWords.say("kinds"));
        menu.getStyleClass().addAll("sidebar-order", "flat");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (FindingKind kind : FindingKind.values()) {
            var item = new CheckMenuItem(FindingsWords.of(kind));
            item.setSelected(true);
            item.selectedProperty()
                    .subscribe(isOn -> {
                        if (isOn) {
                            kinds.add(kind);
                        } else {
                            kinds.remove(kind);
                        }
                    });
            menu.getItems().add(item);
        }
        return menu;
    }

    private void show() {
        var shown =
                findings.getValue().stream()
                        .filter(finding -> kinds.contains(finding.kind()))
                        .toList();
        if (!list.getItems().equals(shown)) {
            list.getItems().setAll(shown);
        }
        count.setText(FindingsWords.say("count", shown.size()));
        none.setVisible(findings.getValue().isEmpty());
        list.setVisible(!findings.getValue().isEmpty());
    }

    private void pressed(KeyEvent event) {
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        if (event.getCode() == KeyCode.ENTER) {
            chosen.ifPresent(actions::choose);
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            chosen.ifPresent(actions::dismiss);
        } else {
            return;
        }
        event.consume();
    }

    private final class FindingCell extends ListCell<Finding> {
        private final Label kind = new Label();
        private final Label summary = new Label();
        private final VBox row = new VBox(kind, summary);

        FindingCell() {
            kind.getStyleClass().add("finding-kind");
            summary.getStyleClass().add("finding-summary");
            summary.setWrapText(true);
            summary.setMinHeight(Region.USE_PREF_SIZE);
            row.getStyleClass().add("finding-row");
            setPrefWidth(0); // as wide as the list: a long sentence is wrapped
            row.maxWidthProperty().bind(list.widthProperty().subtract(BESIDE_TEXT));
            row.prefWidthProperty().bind(row.maxWidthProperty());
        }

        /// A cell by itself asks for the height of lines that are not wrapped.
        @Override
        protected double computePrefHeight(double width) {
            return isEmpty()
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + row.prefHeight(row.getPrefWidth()) + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (finding == null || empty) {
                setGraphic(null);
                return;
            }
            kind.setText(FindingsWords.of(finding.kind()));
            summary.setText(finding.summary());
            setGraphic(row);
        }
    }
}
