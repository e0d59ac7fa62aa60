package parallax.bench.reading;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.highlight.Highlight;
import parallax.highlight.Role;
import parallax.session.Session;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/// What JavaFX offers: a list of paragraphs for each article, each a flow of coloured texts. No
/// links, no ribbons, no ruler, no selection of words: less than the reading view does.
final class PlainPages implements Pages {
    private record Piece(String text, Role role) {}

    private final BooleanProperty sharedShown = new SimpleBooleanProperty(true);
    private final List<ListView<List<Piece>>> lists = new ArrayList<>();
    private final HBox row = new HBox();

    PlainPages(Session session) {
        for (Sigil sigil : session.columns()) {
            var highlights = session.comparison().highlights(sigil, new Base.AllOthers());
            var paragraphs = paragraphs(session.comparison().article(sigil).body(), highlights);
            var list = new ListView<>(FXCollections.observableArrayList(paragraphs));
            list.setCellFactory(_ -> new ParagraphCell());
            HBox.setHgrow(list, Priority.ALWAYS);
            lists.add(list);
        }
        row.getChildren().setAll(lists);
    }

    private static List<List<Piece>> paragraphs(String text, List<Highlight> highlights) {
        var pieces = new ArrayList<List<Piece>>(List.of(new ArrayList<>()));
        for (Highlight highlight : highlights) {
            int from = highlight.span().start();
            if (highlight instanceof Highlight.Shared shared) {
                for (var change : shared.changes()) {
                    int start = Math.max(from, change.span().start());
                    int end = Math.max(start, change.span().end());
                    add(pieces, new Span(from, start), Role.SHARED, text);
                    add(pieces, new Span(start, end), Role.CHANGED, text);
                    from = end;
                }
            }
            add(pieces, new Span(from, highlight.span().end()), role(highlight), text);
        }
        return pieces;
    }

    private static Role role(Highlight highlight) {
        return switch (highlight) {
            case Highlight.Shared _ -> Role.SHARED;
            case Highlight.Reworded _ -> Role.REWORDED;
            case Highlight.Unique _ -> Role.UNIQUE;
        };
    }

    private static void add(List<List<Piece>> paragraphs, Span span, Role role, String text) {
        var lines = span.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                paragraphs.add(new ArrayList<>());
            }
            if (!lines[i].isEmpty()) {
                paragraphs.getLast().add(new Piece(lines[i], role));
            }
        }
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void scrollBy(double pixels) {
        for (var list : lists) {
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollPixels(pixels);
            }
        }
    }

    @Override
    public void jump(double place) {
        lists.forEach(list -> list.scrollTo((int) (place * list.getItems().size())));
    }

    @Override
    public void restyle(boolean shown) {
        sharedShown.set(shown);
    }

    private final class ParagraphCell extends ListCell<List<Piece>> {
        private final TextFlow flow = new TextFlow();

        ParagraphCell() {
            setPrefWidth(0);
            sharedShown.addListener(_ -> colour());
        }

        @Override
        protected void updateItem(List<Piece> pieces, boolean empty) {
            super.updateItem(pieces, empty);
            if (empty) {
                setGraphic(null);
                return;
            }
            flow.getChildren().setAll(pieces.stream().map(piece -> new Text(piece.text)).toList());
            setGraphic(flow);
            colour();
        }

        private void colour() {
            for (int i = 0; i < flow.getChildren().size(); i++) {
                if (flow.getChildren().get(i) instanceof Text text && getItem() != null) {
                    text.setFill(colour(getItem().get(i).role));
                }
            }
        }

        private Color colour(Role role) {
            return switch (role) {
                case SHARED -> sharedShown.get() ? Color.BLUE : Color.BLACK;
                case CHANGED -> Color.DARKORANGE;
                case REWORDED -> Color.GREEN;
                case UNIQUE -> Color.CRIMSON;
            };
        }
    }
}
