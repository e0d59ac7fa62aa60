package parallax.ui.findings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableSet;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

import parallax.collation.token.Sigil;
import parallax.finding.Finding;
import parallax.finding.FindingKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which findings are listed, and whether by their kinds: two menus.
final class FindingFilter {
    private final ObservableSet<FindingKind> hidden;
    private final ReadOnlyObjectWrapper<Optional<Sigil>> article =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty grouped = new SimpleBooleanProperty(this, "grouped", false);
    private final MenuButton articleMenu = menu("articles.all");
    private final MenuButton kindMenu = menu("kinds");

    /// @param articles what the articles of the story are called
    /// @param hidden kinds that are not listed
    FindingFilter(ObservableValue<List<String>> articles, ObservableSet<FindingKind> hidden) {
        this.hidden = hidden;
        articles.subscribe(this::listArticles);
        var byKind = new CheckMenuItem(FindingsWords.say("grouped"));
        byKind.selectedProperty().bindBidirectional(grouped);
        kindMenu.getItems().setAll(byKind, new SeparatorMenuItem());
        for (FindingKind kind : FindingKind.values()) {
            kindMenu.getItems().add(item(kind));
        }
    }

    private static MenuButton menu(String words) {
        var menu = new MenuButton(FindingsWords.say(words));
        menu.getStyleClass().addAll("sidebar-order", "flat");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    List<MenuButton> menus() {
        return List.of(articleMenu, kindMenu);
    }

    private CheckMenuItem item(FindingKind kind) {
        var item = new CheckMenuItem(FindingsWords.of(kind));
        hidden.subscribe(() -> item.setSelected(!hidden.contains(kind)));
        item.setSelected(!hidden.contains(kind));
        item.setOnAction(_ -> {
            if (item.isSelected()) {
                hidden.remove(kind);
            } else {
                hidden.add(kind);
            }
        });
        return item;
    }

    /// Another story has other articles: all of them are listed again.
    private void listArticles(List<String> names) {
        var group = new ToggleGroup();
        var all = new RadioMenuItem(FindingsWords.say("articles.all"));
        all.setOnAction(_ -> only(Optional.empty(), all.getText()));
        articleMenu.getItems().setAll(all);
        for (int i = 0; i < names.size(); i++) {
            var sigil = new Sigil(i);
            var item = new RadioMenuItem(sigil + "  " + names.get(i));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> only(Optional.of(sigil), sigil.toString()));
            articleMenu.getItems().add(item);
        }
        articleMenu.getItems().forEach(item -> group.getToggles().add((RadioMenuItem) item));
        all.setSelected(true);
        only(Optional.empty(), all.getText());
    }

    private void only(Optional<Sigil> wanted, String words) {
        articleMenu.setText(words);
        article.set(wanted);
    }

    /// Runs when another choice is made.
    void onChange(Runnable action) {
        hidden.subscribe(action);
        articleProperty().subscribe(action);
        grouped.subscribe(action);
    }

    private ReadOnlyObjectProperty<Optional<Sigil>> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /// What is listed of `findings`, in rows: as they rank, or by kind with a heading above each.
    List<FindingRow> rows(List<Finding> findings) {
        var shown = findings.stream().filter(this::isShown).toList();
        return grouped.get() ? grouped(shown) : items(shown.stream());
    }

    private static List<FindingRow> grouped(List<Finding> shown) {
        var rows = new ArrayList<FindingRow>();
        shown.stream()
                .map(Finding::kind)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(kind -> {
                    var here = items(shown.stream().filter(finding -> finding.kind() == kind));
                    rows.add(new FindingRow.Heading(kind, here.size()));
                    rows.addAll(here);
                });
        return rows;
    }

    private static List<FindingRow> items(Stream<Finding> findings) {
        return findings.map(finding -> (FindingRow) new FindingRow.Item(finding)).toList();
    }

    private boolean isShown(Finding finding) {
        return !hidden.contains(finding.kind())
                && article.get()
                        .map(sigil ->
                                finding.places().stream()
                                        .anyMatch(place -> place.article().equals(sigil)))
                        .orElse(true);
    }
}
