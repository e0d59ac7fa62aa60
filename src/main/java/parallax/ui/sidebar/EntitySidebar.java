package parallax.ui.sidebar;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.TextFields;

import parallax.entity.Entity;
import parallax.entity.NameState;
import parallax.session.Naming;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The entities of the story beside its columns: a click lights up all their mentions.
public final class EntitySidebar extends VBox {
    private final SidebarModel model;
    private final ObservableValue<Naming> naming;
    private final ObservableValue<List<String>> articleNames;
    private final Label state = new Label();
    private final ListView<SidebarRow> list = new ListView<>();
    private boolean isFollowing;

    /// @param articleNames what the articles are called, in the story's order
    public EntitySidebar(
            SidebarModel model,
            ObservableValue<Naming> naming,
            ObservableValue<List<String>> articleNames) {
        this.model = model;
        this.naming = naming;
        this.articleNames = articleNames;
        build();
        bind();
    }

    private void build() {
        getStyleClass().add("entity-sidebar");
        var title = new Label(SidebarWords.say("title"));
        title.getStyleClass().add("sidebar-title");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(title, spring, orderMenu());
        head.getStyleClass().add("sidebar-head");
        var filter = TextFields.createClearableTextField();
        filter.setPromptText(SidebarWords.say("filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        state.getStyleClass().add("sidebar-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        list.setItems(model.rows());
        list.setCellFactory(_ -> new EntityCell(articleNames::getValue));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, filter, state, list);
    }

    private MenuButton orderMenu() {
        var menu = new MenuButton();
        menu.getStyleClass().addAll("sidebar-order", "flat");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (EntityOrder order : EntityOrder.values()) {
            var words = SidebarWords.say("order." + order.name().toLowerCase(Locale.ROOT));
            var item = new RadioMenuItem(words);
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.orderProperty().set(order));
            model.orderProperty()
                    .subscribe(now -> {
                        item.setSelected(now == order);
                        if (now == order) {
                            menu.setText(words);
                        }
                    });
            menu.getItems().add(item);
        }
        return menu;
    }

    private void bind() {
        naming.subscribe(this::showState);
        model.rows().subscribe(this::showState);
        model.rows().subscribe(this::followChosen);
        model.chosenProperty().subscribe(this::followChosen);
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<SidebarRow>) _ -> choose());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> flipHeading());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        showState();
    }

    private void showState() {
        var now = naming.getValue();
        var key =
                switch (now.state()) {
                    case LOADING -> "state.loading";
                    case NOT_ENGLISH -> "state.not_english";
                    case UNAVAILABLE -> "state.unavailable";
                    case READY -> now.entities().isEmpty() ? "state.none" : "state.filtered";
                };
        boolean isShown = now.state() != NameState.READY || model.rows().isEmpty();
        state.setText(SidebarWords.say(key));
        state.setVisible(isShown);
        state.setManaged(isShown);
    }

    /// What is selected in the list is what the reader chose.
    private void choose() {
        if (!isFollowing) {
            model.choose(
                    list.getSelectionModel().getSelectedItems().stream()
                            .flatMap(row -> entity(row).stream())
                            .toList());
        }
    }

    private static Optional<Entity> entity(SidebarRow row) {
        return switch (row) {
            case SidebarRow.Item(var entity) -> Optional.of(entity);
            case SidebarRow.Heading _ -> Optional.empty();
        };
    }

    /// Selects what was chosen elsewhere and brings it into view.
    private void followChosen() {
        var chosen = model.chosenProperty().get();
        var selected =
                list.getSelectionModel().getSelectedItems().stream()
                        .flatMap(row -> entity(row).stream())
                        .toList();
        if (selected.equals(chosen)) {
            return;
        }
        isFollowing = true;
        list.getSelectionModel().clearSelection();
        for (Entity entity : chosen) {
            int at = model.rows().indexOf(new SidebarRow.Item(entity));
            if (at >= 0) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - 3));
            }
        }
        isFollowing = false;
    }

    private void flipHeading() {
        if (list.getSelectionModel().getSelectedItem() instanceof SidebarRow.Heading heading) {
            list.getSelectionModel().clearSelection();
            model.flip(heading.type());
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> model.next();
            case SPACE -> flipHeading();
            case ESCAPE -> list.getSelectionModel().clearSelection();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
