package parallax.ui.reader;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

import parallax.ui.control.Tip;
import parallax.ui.theme.ArticleColors;

/// The head of a column: which article it is, the small print, its shares of roles, and what can be
/// done with it. The whole head is the handle by which a column is moved.
final class ColumnHeader extends VBox {
    private static final String DOTS = "M0 0h3v3h-3z M5.5 0h3v3h-3z M11 0h3v3h-3z";
    private static final String CROSS = "M0 0 L8 8 M8 0 L0 8";

    private final ColumnActions actions;
    private final ObjectProperty<Column> column;
    private final Label badge = new Label();
    private final Label name = label("name");
    private final Label headline = label("headline");
    private final Label facts = label("facts");
    private final RoleBar roles = new RoleBar();
    private final Tip full = new Tip(headline);
    private final Tip shares = new Tip(roles);
    private final Tip cuts = new Tip(facts);
    private final Button menu = button(DOTS, "dots", "header.menu");
    private final Button close = button(CROSS, "icon", "header.close");

    ColumnHeader(ObjectProperty<Column> column, ColumnActions actions) {
        this.column = column;
        this.actions = actions;
        build();
        bind();
    }

    /// Where the text of the page below begins; the head stands in line with it.
    void alignTo(double left) {
        setPadding(new Insets(10, Math.max(8, left - 10), 10, left));
    }

    private void build() {
        getStyleClass().add("column-header");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setSpacing(2);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var first = new HBox(badge, name, space, close, menu);
        first.setAlignment(Pos.CENTER_LEFT);
        HBox.setMargin(name, new Insets(0, 6, 0, 7));
        VBox.setMargin(roles, new Insets(6, 10, 0, 0));
        getChildren().setAll(first, headline, facts, roles);
        menu.setOnAction(_ -> menuOfColumn().show(menu, Side.BOTTOM, 0, 2));
        close.setOnAction(_ -> actions.close(column.get()));
    }

    private void bind() {
        column.subscribe(this::show);
        close.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> isHover() || isFocusVisible() || close.isFocused(),
                                hoverProperty(),
                                focusVisibleProperty(),
                                close.focusedProperty()));
    }

    private void show(Column shown) {
        badge.setText(shown.sigil().toString());
        badge.getStyleClass()
                .setAll("label", "article-badge", ArticleColors.of(shown.sigil().index()));
        name.setText(shown.name());
        headline.setText(shown.article().title());
        full.say(shown.article().title());
        facts.setText(HeaderWords.facts(shown.article()));
        cuts.say(HeaderWords.cuts(shown.article()));
        var found = RoleShares.of(shown.highlights());
        roles.show(found);
        shares.say(HeaderWords.shares(found));
        setAccessibleText(
                ReaderWords.say(
                        "header.accessible", badge.getText(), shown.name(), facts.getText()));
    }

    private ContextMenu menuOfColumn() {
        var shown = column.get();
        return new ContextMenu(
                item("header.compare", () -> actions.compareWith(shown)),
                item("header.hide", () -> actions.hide(shown)),
                item("header.close", () -> actions.close(shown)));
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(ReaderWords.say(words));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }

    private static Button button(String shape, String styleClass, String words) {
        var button = new Button();
        button.setGraphic(icon(shape, styleClass));
        button.getStyleClass().setAll("button", "quiet-button");
        button.setAccessibleText(ReaderWords.say(words));
        return button;
    }

    private static Node icon(String shape, String styleClass) {
        var icon = new SVGPath();
        icon.setContent(shape);
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
