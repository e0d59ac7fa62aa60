package parallax.ui.sidebar;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
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
import parallax.session.NamingEdit;
import parallax.ui.control.ChoiceBar;
import parallax.ui.control.RenamePopOver;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The entities of the story beside its columns: a click lights up all their mentions.
public final class EntitySidebar extends VBox {
    private final SidebarModel model;
    private final ObservableValue<Naming> naming;
    private final ObservableValue<StoryArticles> articles;
    private final SidebarActions actions;
    private final Label state = new Label();
    private final ListView<SidebarRow> list = new ListView<>();
    private final Label listed = new Label();
    private final StepBar stepBar;
    private boolean isFollowing;

    public EntitySidebar(
            SidebarModel model,
            ObservableValue<Naming> naming,
            ObservableValue<StoryArticles> articles,
            SidebarActions actions) {
        this.model = model;
        this.naming = naming;
        this.articles = articles;
        this.actions = actions;
        stepBar = new StepBar(model);
        build();
        bind();
    }

    private void build() {
        getStyleClass().add("entity-sidebar");
        var tools = new HBox(orderMenu(), spring(), stepBar);
        tools.getStyleClass().add("sidebar-head");
        var filter = TextFields.createClearableTextField();
        filter.setPromptText(SidebarWords.say("filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        HBox.setHgrow(filter, Priority.ALWAYS);
        var head = new HBox(filter, scopeToggle());
        head.getStyleClass().add("sidebar-head");
        state.getStyleClass().add("sidebar-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        list.setItems(model.rows());
        list.setCellFactory(_ -> new EntityCell(() -> articles.getValue().names()));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        VBox.setVgrow(list, Priority.ALWAYS);
        var menu =
                new EntityMenu(model.chosenProperty()::get, articles::getValue, actions)
                        .onMentions(this::showMentions)
                        .onRename(this::rename);
        list.setOnContextMenuRequested(
                event -> menu.menu().show(list, event.getScreenX(), event.getScreenY()));
        listed.getStyleClass().add("sidebar-state");
        getChildren().setAll(head, tools, listed, state, list);
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private HBox scopeToggle() {
        return new ChoiceBar<>(List.of(Scope.values()), model.scopeProperty(), EntitySidebar::label)
                .styled("scope");
    }

    private static ChoiceBar.Label label(Scope scope) {
        var key = "scope." + scope.name().toLowerCase(Locale.ROOT);
        return new ChoiceBar.Label(SidebarWords.say(key), SidebarWords.say(key + ".tip"));
    }

    private void showScope() {
        var only = model.only().filter(at -> at < articles.getValue().names().size());
        listed.setText(
                only.map(at -> SidebarWords.say("listed", articles.getValue().names().get(at)))
                        .orElse(""));
        listed.setVisible(only.isPresent());
        listed.setManaged(only.isPresent());
    }

    private void showMentions(Entity entity) {
        MentionsPopOver.show(entity, actions, articles.getValue().names(), owner());
    }

    private void rename(Entity entity) {
        RenamePopOver.show(
                entity.name(),
                SidebarWords.say("rename.prompt"),
                owner(),
                name -> {
                    if (!name.isEmpty()) {
                        actions.edit(new NamingEdit.Rename(entity.key(), name));
                    }
                });
    }

    /// The row that is focused, or the list where it is out of view.
    private Node owner() {
        return list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof EntityCell cell && cell.isSelected())
                .findFirst()
                .orElse(list);
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
        model.rows().subscribe(this::showScope);
        model.rows().subscribe(this::followChosen);
        model.chosenProperty().subscribe(this::followChosen);
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<SidebarRow>) _ -> choose());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> flipHeading());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        showState();
        showScope();
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
            case SidebarRow.Item(var entity, _) -> Optional.of(entity);
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
            model.rowOf(entity)
                    .ifPresent(at -> {
                        list.getSelectionModel().select(at);
                        list.scrollTo(Math.max(0, at - 3));
                    });
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
        if (event.isAltDown()) {
            pressedWithAlt(event);
            return;
        }
        switch (event.getCode()) {
            case ENTER -> model.next();
            case DELETE, BACK_SPACE -> dismissChosen();
            case SPACE -> flipHeading();
            case ESCAPE -> list.getSelectionModel().clearSelection();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressedWithAlt(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> model.previous();
            case DOWN -> model.next();
            case ENTER ->
                    model.chosenProperty().get().stream().findFirst().ifPresent(this::showMentions);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void dismissChosen() {
        var keys = model.chosenProperty().get().stream().map(Entity::key).toList();
        if (!keys.isEmpty()) {
            actions.edit(new NamingEdit.Dismiss(keys));
        }
    }
}
