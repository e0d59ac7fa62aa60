package parallax.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import parallax.article.ArticleNames;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.highlight.Role;
import parallax.ui.control.Tip;
import parallax.ui.notice.Words;
import parallax.ui.reader.ColumnsView;
import parallax.ui.theme.Appearance;
import parallax.ui.theme.RoleStyles;

/// The bar at the top: opening, the legend whose entries switch roles off, what to compare with,
/// scrolling in step, light or dark. In a narrow window the words beside icons give way.
final class TopBar extends HBox {
    private static final double WIDE = 1480;
    private static final double NARROWEST_MENU = 100;
    private static final double ICON_ALONE = 36;
    private static final int LONGEST_NAME = 32;

    private final WindowViewModel model;
    private final ColumnsView columns;
    private final Preferences preferences;
    private final MenuButton appearanceMenu = new MenuButton();
    private final BooleanBinding narrow = widthProperty().lessThan(WIDE);
    private final MenuButton compareMenu = new MenuButton();

    TopBar(WindowViewModel model, Preferences preferences, ColumnsView columns) {
        this.model = model;
        this.preferences = preferences;
        this.columns = columns;
        getStyleClass().add("top-bar");
        compareMenu.setMnemonicParsing(false);
        compareMenu.setMinWidth(NARROWEST_MENU);
        getChildren().addAll(name(), legend(), compareMenu, spring(), lock(), appearance());
        model.sessionProperty().subscribe(this::showBase);
        showBase();
    }

    /// Puts a button behind the program's name. All but the first need a wide window.
    TopBar with(String key, Runnable action) {
        var button = new Button(Words.of(key));
        Tip.on(button, Words.of(key + ".tip"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        if (!isOnlyButton()) {
            button.visibleProperty().bind(narrow.not()); // its key stays
            button.managedProperty().bind(button.visibleProperty());
        }
        int behindButtons =
                (int) getChildren().stream().filter(Button.class::isInstance).count() + 1;
        getChildren().add(behindButtons, button);
        return this;
    }

    private boolean isOnlyButton() {
        return getChildren().stream().noneMatch(Button.class::isInstance);
    }

    /// Puts tabs behind the program's name.
    TopBar with(HBox tabs) {
        tabs.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(1, tabs);
        return this;
    }

    /// Lets the settings be opened, and what there is to know about Parallax.
    TopBar with(Runnable settings, Runnable about) {
        appearanceMenu
                .getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("settings.open", settings),
                        item("about.open", about));
        return this;
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Words.of(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Puts the search in front of what stands at the right.
    TopBar with(SearchField search) {
        getChildren().add(getChildren().size() - 2, search);
        return this;
    }

    /// Where there is little room, the window's title has it alone.
    private Label name() {
        var name = new Label(Words.of("app.name"));
        name.getStyleClass().add("wordmark");
        name.setMinWidth(0);
        name.visibleProperty().bind(narrow.not());
        name.managedProperty().bind(name.visibleProperty());
        return name;
    }

    private HBox legend() {
        var legend = new HBox();
        legend.getStyleClass().add("legend");
        for (Role role : Role.values()) {
            legend.getChildren().add(chip(role));
        }
        return legend;
    }

    private ToggleButton chip(Role role) {
        var key = LegendKeys.of(role);
        var swatch = new Region();
        swatch.getStyleClass().addAll("swatch", RoleStyles.of(role));
        var chip = new ToggleButton("", swatch);
        chip.textProperty()
                .bind(
                        Bindings.when(narrow)
                                .then(Words.of(key + ".short"))
                                .otherwise(Words.of(key)));
        chip.getStyleClass().add("legend-chip");
        Tip.on(chip, Words.of(key + ".tip"));
        chip.setMinWidth(ICON_ALONE);
        columns.shownRoles().subscribe(() -> chip.setSelected(columns.shownRoles().contains(role)));
        chip.setSelected(columns.shownRoles().contains(role));
        chip.setOnAction(_ -> {
            if (chip.isSelected()) {
                columns.shownRoles().add(role);
                preferences.hiddenRoles().remove(role);
            } else {
                columns.shownRoles().remove(role);
                preferences.hiddenRoles().add(role);
            }
        });
        return chip;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private ToggleButton lock() {
        var icon = new Region();
        icon.getStyleClass().add("lock-icon");
        var lock = new ToggleButton("", icon);
        lock.textProperty().bind(Bindings.when(narrow).then("").otherwise(Words.of("locked")));
        lock.setAccessibleText(Words.of("locked"));
        Tip.on(lock, Words.of("locked.tip"));
        lock.setMinWidth(ICON_ALONE);
        lock.getStyleClass().add("lock");
        lock.selectedProperty().bindBidirectional(columns.lockedProperty());
        return lock;
    }

    static String words(Appearance appearance) {
        return Words.of(
                switch (appearance) {
                    case SYSTEM -> "appearance.system";
                    case LIGHT -> "appearance.light";
                    case DARK -> "appearance.dark";
                });
    }

    private MenuButton appearance() {
        var icon = new Region();
        icon.getStyleClass().add("appearance-icon");
        var menu = appearanceMenu;
        menu.setGraphic(icon);
        menu.getStyleClass().add("appearance");
        Tip.on(menu, Words.of("appearance"));
        menu.setAccessibleText(Words.of("appearance"));
        var group = new ToggleGroup();
        for (Appearance appearance : Appearance.values()) {
            var item = new RadioMenuItem(words(appearance));
            item.setToggleGroup(group);
            var chosen = preferences.appearanceProperty();
            chosen.subscribe(now -> item.setSelected(now == appearance));
            item.setOnAction(_ -> chosen.set(appearance));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void showBase() {
        var session = model.sessionProperty().get();
        var base = session.base();
        var group = new ToggleGroup();
        compareMenu
                .getItems()
                .setAll(choice(Words.of("compare.all.item"), new Base.AllOthers(), group));
        for (Sigil sigil : session.sigils()) {
            compareMenu.getItems().add(choice(nameOf(sigil), new Base.One(sigil), group));
        }
        var name =
                switch (base) {
                    case Base.AllOthers() -> Words.of("compare.all");
                    case Base.One(var witness) -> shortened(nameOf(witness));
                };
        compareMenu.setText(Words.of("compare.with", name));
        compareMenu.setDisable(session.articles().size() < 2);
    }

    private RadioMenuItem choice(String name, Base base, ToggleGroup group) {
        var item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(model.sessionProperty().get().base().equals(base));
        item.setOnAction(_ -> model.compareWith(base));
        return item;
    }

    private String nameOf(Sigil sigil) {
        var article = model.sessionProperty().get().comparison().article(sigil);
        return sigil + " " + ArticleNames.of(article);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
