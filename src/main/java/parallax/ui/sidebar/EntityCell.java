package parallax.ui.sidebar;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

import org.jspecify.annotations.Nullable;

import parallax.entity.Entity;
import parallax.entity.Occurrence.Certainty;
import parallax.ui.control.Tip;
import parallax.ui.theme.ArticleColors;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A row: a heading, or an entity with a dot for each article.
final class EntityCell extends ListCell<SidebarRow> {
    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");
    private static final int MOST_DOTS = 8;
    private static final double DOT = 3.5;

    private final Supplier<List<String>> articleNames;

    /// @param articleNames what the articles are called, in the story's order
    EntityCell(Supplier<List<String>> articleNames) {
        this.articleNames = articleNames;
        setPrefWidth(0); // as wide as the list: long names are cut
    }

    @Override
    protected void updateItem(@Nullable SidebarRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("heading-cell");
        setGraphic(null);
        setAccessibleText(null);
        if (row == null || empty) {
            return;
        }
        switch (row) {
            case SidebarRow.Heading heading -> showHeading(heading);
            case SidebarRow.Item(var entity, var count) -> showEntity(entity, count);
        }
    }

    private void showHeading(SidebarRow.Heading heading) {
        var words =
                SidebarWords.say("heading", SidebarWords.plural(heading.type()), heading.count());
        var caption = new Label((heading.isCollapsed() ? "\u25b8 " : "\u25be ") + words);
        caption.getStyleClass().add("list-caption");
        pseudoClassStateChanged(COLLAPSED, heading.isCollapsed());
        getStyleClass().add("heading-cell");
        setGraphic(caption);
        setAccessibleText(words);
    }

    private void showEntity(Entity entity, int total) {
        var name = new Label(entity.name());
        name.getStyleClass().add("entity-name");
        name.setMinWidth(40);
        var aliases = new Label(aliases(entity));
        aliases.getStyleClass().add("entity-aliases");
        aliases.setMinWidth(0);
        aliases.setPrefWidth(0); // they have what the name leaves
        HBox.setHgrow(aliases, Priority.ALWAYS);
        aliases.setMaxWidth(Double.MAX_VALUE);
        var count = new Label("" + total);
        count.getStyleClass().add("entity-total");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(name, aliases, dots(entity), count);
        row.getStyleClass().add("entity-row");
        setGraphic(row);
        Tip.on(row, counts(entity));
        setAccessibleText(SidebarWords.say("row.accessible", entity.name(), total));
    }

    /// A name that only probably means the same stands in quotation marks and is asked about.
    private static String aliases(Entity entity) {
        return entity.aliases().stream()
                .map(alias ->
                        switch (alias.certainty()) {
                            case SURE -> alias.words();
                            case PROBABLE -> SidebarWords.say("probable", alias.words());
                        })
                .collect(Collectors.joining(", "));
    }

    private Region dots(Entity entity) {
        int articles = articleNames.get().size();
        if (articles > MOST_DOTS) {
            long with = IntStream.range(0, articles).filter(at -> entity.countIn(at) > 0).count();
            var share = new Label(with + "/" + articles);
            share.getStyleClass().add("entity-aliases");
            share.setMinWidth(Region.USE_PREF_SIZE);
            return share;
        }
        var dots = new HBox();
        dots.getStyleClass().add("entity-dots");
        dots.setMinWidth(Region.USE_PREF_SIZE);
        for (int article = 0; article < articles; article++) {
            var dot = new Circle(DOT);
            dot.getStyleClass().addAll("entity-dot", ArticleColors.of(article));
            if (entity.countIn(article) == 0) {
                dot.getStyleClass().add("absent");
            }
            dots.getChildren().add(dot);
        }
        return dots;
    }

    private String counts(Entity entity) {
        var names = articleNames.get();
        var lines =
                IntStream.range(0, names.size())
                        .mapToObj(
                                at -> SidebarWords.say("count", names.get(at), entity.countIn(at)))
                        .collect(Collectors.joining("\n"));
        var all = aliases(entity);
        boolean isDoubtful =
                entity.aliases().stream().anyMatch(one -> one.certainty() == Certainty.PROBABLE);
        return entity.name()
                + (all.isEmpty() ? "" : "\n" + all)
                + (isDoubtful ? "\n" + SidebarWords.say("probable.why") : "")
                + "\n\n"
                + lines;
    }
}
