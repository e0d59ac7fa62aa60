package parallax.ui.sidebar;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

import parallax.entity.Entity;
import parallax.session.MentionInSentence;
import parallax.ui.theme.ArticleColors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every mention of an entity in its sentence, by article, so that how each outlet calls someone
/// stands side by side. A click, or Enter, brings the place into view.
final class MentionsPopOver {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 480;
    private static final double SENTENCE_WIDTH = WIDTH - 60;

    private final PopOver popOver = new PopOver();
    private final SidebarActions actions;
    private final List<String> articleNames;

    private sealed interface Row {
        record Article(int place, int mentions) implements Row {}

        record Sentence(MentionInSentence mention) implements Row {}
    }

    private MentionsPopOver(SidebarActions actions, List<String> articleNames) {
        this.actions = actions;
        this.articleNames = articleNames;
    }

    /// @param owner what the note points at
    static void show(Entity entity, SidebarActions actions, List<String> articleNames, Node owner) {
        var view = new MentionsPopOver(actions, articleNames);
        view.popOver.setContentNode(view.content(entity));
        view.popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        view.popOver.setAnimated(false);
        view.popOver.show(owner);
    }

    private VBox content(Entity entity) {
        var title = new Label(entity.name());
        title.getStyleClass().add("mentions-title");
        title.setMaxWidth(SENTENCE_WIDTH);
        var list = new ListView<Row>();
        list.getItems().setAll(rows(entity));
        list.setCellFactory(_ -> new RowCell());
        list.setPrefSize(WIDTH, Math.min(HEIGHT, 60 + 58.0 * list.getItems().size()));
        list.setOnMouseClicked(_ -> goTo(list));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goTo(list);
            }
        });
        var content = new VBox(title, list);
        content.getStyleClass().add("mentions");
        return content;
    }

    private List<Row> rows(Entity entity) {
        var rows = new ArrayList<Row>();
        int article = -1;
        for (MentionInSentence mention : actions.sentences(entity)) {
            if (mention.occurrence().article() != article) {
                article = mention.occurrence().article();
                rows.add(new Row.Article(article, entity.countIn(article)));
            }
            rows.add(new Row.Sentence(mention));
        }
        return rows;
    }

    private void goTo(ListView<Row> list) {
        if (list.getSelectionModel().getSelectedItem() instanceof Row.Sentence(var mention)) {
            actions.goTo(mention.occurrence());
        }
    }

    private final class RowCell extends ListCell<Row> {
        RowCell() {
            setPrefWidth(0); // as wide as the list: sentences are wrapped
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("heading-cell");
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            switch (row) {
                case Row.Article(var place, var mentions) -> {
                    getStyleClass().add("heading-cell");
                    setGraphic(heading(place, mentions));
                }
                case Row.Sentence(var mention) -> setGraphic(sentence(mention));
            }
        }

        /// A list asks for heights without a width, which a wrapped sentence has none for.
        @Override
        protected double computePrefHeight(double width) {
            return Optional.ofNullable(getGraphic())
                    .map(graphic ->
                            snappedTopInset()
                                    + graphic.prefHeight(SENTENCE_WIDTH)
                                    + snappedBottomInset())
                    .orElse(0.0);
        }

        private HBox heading(int place, int mentions) {
            var dot = new Circle(4);
            dot.getStyleClass().addAll("entity-dot", ArticleColors.of(place));
            var name = new Label(SidebarWords.say("count", articleNames.get(place), mentions));
            name.getStyleClass().add("list-caption");
            var heading = new HBox(dot, name);
            heading.getStyleClass().add("mentions-article");
            return heading;
        }

        private TextFlow sentence(MentionInSentence mention) {
            var flow =
                    new TextFlow(
                            text(mention.before(), "words"),
                            text(mention.words(), "mention"),
                            text(mention.after(), "words"));
            flow.setMaxWidth(SENTENCE_WIDTH);
            flow.setPrefWidth(SENTENCE_WIDTH);
            return flow;
        }

        private static Text text(String words, String styleClass) {
            var text = new Text(words.replace('\n', ' '));
            text.getStyleClass().add(styleClass);
            return text;
        }
    }
}
