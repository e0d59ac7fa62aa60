package parallax.ui.findings;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import parallax.finding.Finding;
import parallax.finding.FindingKind;

import java.util.List;
import java.util.Optional;

/// What a reader should know, the most important first or by kind; a kind can be switched off, one
/// article picked out, a finding dismissed.
public final class FindingsPanel extends VBox {
    private static final int ABOVE = 1;

    private final ObservableValue<List<Finding>> findings;
    private final FindingActions actions;
    private final ObservableSet<FindingKind> hidden = FXCollections.observableSet();
    private final FindingFilter filter;
    private final ListView<FindingRow> list = new ListView<>();
    private final Label count = new Label();
    private final Label none = new Label(FindingsWords.say("none"));

    /// @param findings those that are not dismissed, in order
    /// @param articles what the articles of the story are called
    public FindingsPanel(
            ObservableValue<List<Finding>> findings,
            ObservableValue<List<String>> articles,
            FindingActions actions) {
        this.findings = findings;
        this.actions = actions;
        filter = new FindingFilter(articles, hidden);
        getStyleClass().add("findings");
        count.getStyleClass().add("fact-quiet");
        none.getStyleClass().add("fact-quiet");
        none.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(count, space);
        head.getChildren().addAll(filter.menus());
        head.getStyleClass().add("findings-head");
        list.setCellFactory(FindingCell::new);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(() -> selected().ifPresent(actions::choose));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.setOnContextMenuRequested(event ->
                selected()
                        .ifPresent(finding ->
                                menu(finding, new Point2D(event.getScreenX(), event.getScreenY()))
                                        .show(list, event.getScreenX(), event.getScreenY())));
        list.managedProperty().bind(list.visibleProperty());
        none.managedProperty().bind(none.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, none, list);
        findings.subscribe(this::show);
        filter.onChange(this::show);
        show();
    }

    /// Findings of these kinds are not listed.
    public ObservableSet<FindingKind> hiddenKinds() {
        return hidden;
    }

    /// Chooses a finding in the list and brings it into view; nothing happens where it isn't
    /// listed.
    public void choose(Finding finding) {
        int at = list.getItems().indexOf(new FindingRow.Item(finding));
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - ABOVE));
        }
    }

    private Optional<Finding> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .flatMap(row ->
                        switch (row) {
                            case FindingRow.Item(var finding) -> Optional.of(finding);
                            case FindingRow.Heading _ -> Optional.empty();
                        });
    }

    private ContextMenu menu(Finding finding, Point2D screen) {
        boolean isNote = finding.kind() == FindingKind.NOTE;
        return new ContextMenu(
                isNote
                        ? item("menu.change", () -> actions.change(finding, screen))
                        : item("menu.note", () -> actions.note(finding, screen)),
                item("menu.copy", () -> actions.copy(finding)),
                item(isNote ? "menu.remove" : "menu.dismiss", () -> actions.dismiss(finding)));
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(FindingsWords.say(words));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void show() {
        var rows = filter.rows(findings.getValue());
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
        }
        long shown = rows.stream().filter(FindingRow.Item.class::isInstance).count();
        count.setText(FindingsWords.say("count", shown));
        none.setVisible(findings.getValue().isEmpty());
        list.setVisible(!findings.getValue().isEmpty());
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            var screen = new Point2D(event.getScreenX(), event.getScreenY());
            selected().ifPresent(finding -> actions.change(finding, screen));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            selected().ifPresent(actions::copy);
        } else if (event.getCode() == KeyCode.ENTER) {
            selected().ifPresent(actions::choose);
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            selected().ifPresent(actions::dismiss);
        } else {
            return;
        }
        event.consume();
    }
}
