package parallax.ui.sidebar;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import parallax.entity.Alias;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.session.NamingEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What can be done with the chosen entities, as a menu.
final class EntityMenu {
    private final Supplier<List<Entity>> chosen;
    private final Supplier<StoryArticles> articles;
    private final SidebarActions actions;
    private Consumer<Entity> showMentions = _ -> {};
    private Consumer<Entity> rename = _ -> {};

    EntityMenu(
            Supplier<List<Entity>> chosen,
            Supplier<StoryArticles> articles,
            SidebarActions actions) {
        this.chosen = chosen;
        this.articles = articles;
        this.actions = actions;
    }

    /// A menu for what is chosen now.
    ContextMenu menu() {
        return new ContextMenu(items().toArray(MenuItem[]::new));
    }

    EntityMenu onMentions(Consumer<Entity> action) {
        showMentions = action;
        return this;
    }

    EntityMenu onRename(Consumer<Entity> action) {
        rename = action;
        return this;
    }

    private List<MenuItem> items() {
        var entities = chosen.get();
        return switch (entities.size()) {
            case 0 -> List.of(disabled(item("menu.none", () -> {})));
            case 1 -> itemsFor(entities.getFirst());
            default -> List.of(merge(entities), dismiss(entities));
        };
    }

    private List<MenuItem> itemsFor(Entity entity) {
        return List.of(
                item("menu.mentions", () -> showMentions.accept(entity)),
                new SeparatorMenuItem(),
                item("menu.rename", () -> rename.accept(entity)),
                type(entity),
                split(entity),
                disabled(item("menu.merge.one", () -> {})),
                dismiss(List.of(entity)));
    }

    /// Under the name of the one that is mentioned most.
    private MenuItem merge(List<Entity> entities) {
        var sorted =
                entities.stream()
                        .sorted(EntityOrder.MENTIONS.comparator(0, Entity::count))
                        .toList();
        var keys = sorted.stream().map(Entity::key).toList();
        return new Item(SidebarWords.say("menu.merge", keys.size(), sorted.getFirst().name()))
                .doing(() -> actions.edit(new NamingEdit.Merge(keys)));
    }

    private MenuItem dismiss(List<Entity> entities) {
        var keys = entities.stream().map(Entity::key).toList();
        return item("menu.dismiss", () -> actions.edit(new NamingEdit.Dismiss(keys)));
    }

    private Menu type(Entity entity) {
        var types = new Menu(SidebarWords.say("menu.type"));
        for (EntityType type : EntityType.values()) {
            var item = new RadioMenuItem(SidebarWords.one(type));
            item.setSelected(type == entity.type());
            item.setOnAction(_ -> actions.edit(new NamingEdit.Retype(entity.key(), type)));
            types.getItems().add(item);
        }
        return types;
    }

    private MenuItem split(Entity entity) {
        var parts = new ArrayList<MenuItem>();
        for (Alias alias : entity.aliases()) {
            var part = new NamingEdit.Part.Written(alias.words());
            parts.add(splitting(entity, SidebarWords.say("menu.split.name", alias.words()), part));
        }
        var all = articles.get().all();
        for (int at = 0; at < all.size(); at++) {
            int count = entity.countIn(at);
            if (count > 0 && count < entity.count()) {
                var words =
                        SidebarWords.say(
                                "menu.split.article", articles.get().names().get(at), count);
                var part = new NamingEdit.Part.InArticle(all.get(at));
                parts.add(splitting(entity, words, part));
            }
        }
        var menu = new Menu(SidebarWords.say("menu.split"));
        menu.getItems().setAll(parts);
        menu.setDisable(parts.isEmpty());
        return menu;
    }

    private MenuItem splitting(Entity entity, String words, NamingEdit.Part part) {
        return new Item(words).doing(() -> actions.edit(new NamingEdit.Split(entity.key(), part)));
    }

    private static MenuItem item(String key, Runnable action) {
        return new Item(SidebarWords.say(key)).doing(action);
    }

    private static MenuItem disabled(MenuItem item) {
        item.setDisable(true);
        return item;
    }

    /// An item whose words may hold a name, with any letters.
    private static final class Item extends MenuItem {
        Item(String words) {
            super(words);
            setMnemonicParsing(false);
        }

        MenuItem doing(Runnable action) {
            setOnAction(_ -> action.run());
            return this;
        }
    }
}
