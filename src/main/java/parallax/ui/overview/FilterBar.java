package parallax.ui.overview;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import parallax.collation.token.Sigil;

import java.util.function.Function;

/// Chips that choose which statements are listed, each with how many those are.
final class FilterBar extends FlowPane {
    private final ObjectProperty<Filter> filter;

    FilterBar(ObjectProperty<Filter> filter) {
        this.filter = filter;
        getStyleClass().add("filter-bar");
    }

    void show(ShownGrid shown) {
        getChildren()
                .setAll(
                        chip("filter.all", new Filter.All(), shown),
                        chip("filter.in_all", new Filter.InAll(), shown),
                        chip("filter.in_some", new Filter.InSome(), shown),
                        chip("filter.only_in_one", new Filter.OnlyInOne(), shown),
                        menu("filter.only_in", shown, Filter.OnlyIn::new),
                        menu("filter.left_out", shown, Filter.LeftOutBy::new),
                        order(shown));
    }

    private ToggleButton chip(String key, Filter meant, ShownGrid shown) {
        var chip = new ToggleButton(OverviewWords.say(key, meant.of(shown.grid()).size()));
        chip.getStyleClass().add("filter-chip");
        chip.setSelected(filter.get().equals(meant));
        chip.setOnAction(_ -> {
            chip.setSelected(true); // one of them always is
            filter.set(meant);
        });
        return chip;
    }

    private MenuButton menu(String key, ShownGrid shown, Function<Sigil, Filter> meaning) {
        var menu = new MenuButton(OverviewWords.say(key) + "…");
        menu.setMnemonicParsing(false);
        menu.getStyleClass().add("filter-menu");
        for (Sigil article : shown.grid().articles()) {
            var meant = meaning.apply(article);
            var name = article + " " + shown.name(article);
            var item = new MenuItem(name + "  ·  " + meant.of(shown.grid()).size());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> filter.set(meant));
            menu.getItems().add(item);
            if (filter.get().equals(meant)) {
                menu.setText(OverviewWords.say(key) + " " + name);
                menu.getStyleClass().add("chosen");
            }
        }
        return menu;
    }

    private static Label order(ShownGrid shown) {
        var order = new Label(OverviewWords.say("filter.by", shown.base()));
        order.getStyleClass().add("filter-order");
        return order;
    }
}
