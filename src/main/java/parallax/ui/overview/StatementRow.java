package parallax.ui.overview;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import parallax.collation.Version.Part;
import parallax.collation.passage.VariantClass;
import parallax.collation.token.Sigil;
import parallax.highlight.Role;
import parallax.session.Statement;
import parallax.session.Statement.Cell;
import parallax.session.Statement.Wording;
import parallax.ui.theme.Fonts;
import parallax.ui.theme.RoleStyles;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// One statement: what it is about, and each article's version in a cell.
final class StatementRow extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double FONT_SIZE = 13.5;
    private static final int LONGEST = 240;

    /// How a row is to look.
    ///
    /// @param current the column that the keyboard is at; none in other rows
    /// @param chosen the cluster that is chosen
    record Setting(
            ShownGrid shown,
            GridMeasures measures,
            Set<Role> roles,
            OptionalInt current,
            OptionalInt chosen) {}

    private final Setting setting;

    StatementRow(Statement statement, Setting setting, GridActions actions) {
        this.setting = setting;
        getStyleClass().add("statement-row");
        setSpacing(GridMeasures.GAP);
        getChildren().add(label(statement));
        var articles = setting.shown().grid().articles();
        for (int column = 0; column < articles.size(); column++) {
            getChildren().add(cell(statement, column, actions));
        }
        boolean isChosen =
                setting.chosen().isPresent() && statement.cluster().equals(setting.chosen());
        if (isChosen) {
            getStyleClass().add("chosen");
        }
    }

    private VBox label(Statement statement) {
        var words = new Label(statement.label());
        words.getStyleClass().add("statement-label");
        words.setWrapText(true);
        var articles = setting.shown().grid().articles();
        var count =
                new Label(
                        statement.cells().size() == 1
                                ? OverviewWords.say(
                                        "only",
                                        setting.shown()
                                                .name(statement.cells().getFirst().article()))
                                : OverviewWords.say(
                                        "count", statement.cells().size(), articles.size()));
        count.getStyleClass().add("statement-count");
        var label = new VBox(words, count);
        fix(label, setting.measures().label());
        return label;
    }

    private Region cell(Statement statement, int column, GridActions actions) {
        Sigil article = setting.shown().grid().articles().get(column);
        var region =
                statement
                        .cell(article)
                        .<Region>map(cell -> filled(statement, cell, actions))
                        .orElseGet(StatementRow::leftOut);
        region.getStyleClass().add("statement-cell");
        region.pseudoClassStateChanged(CURRENT, setting.current().equals(OptionalInt.of(column)));
        fix(region, setting.measures().cell());
        return region;
    }

    private Region filled(Statement statement, Cell cell, GridActions actions) {
        var role = role(cell.wording());
        var flow = new TextFlow();
        flow.getChildren().setAll(words(cell.parts()));
        if (cell.elsewhere() > 0) {
            flow.getChildren()
                    .add(text(OverviewWords.say("elsewhere", cell.elsewhere()), "more", false));
        }
        if (setting.roles().contains(role)) {
            flow.getStyleClass().addAll("tinted", RoleStyles.of(role));
        }
        // The press selects the row, which is then made anew: its release never comes here.
        flow.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                actions.open(statement, cell);
            }
        });
        return flow;
    }

    private static StackPane leftOut() {
        var sign = new Label(OverviewWords.say("left_out"));
        sign.setAccessibleText(OverviewWords.say("left_out.accessible"));
        var cell = new StackPane(sign);
        cell.getStyleClass().add("left-out");
        return cell;
    }

    private static Role role(Wording wording) {
        return switch (wording) {
            case SHARED -> Role.SHARED;
            case REWORDED -> Role.REWORDED;
            case UNIQUE -> Role.UNIQUE;
        };
    }

    /// What the others have and this version lacks isn't shown: there is too little room.
    private List<Node> words(List<Part> parts) {
        return parts.stream()
                .filter(part -> !(part instanceof Part.Missing))
                .<Node>map(part -> isChanged(part) ? changed(part.words()) : plain(part.words()))
                .toList();
    }

    private boolean isChanged(Part part) {
        return setting.roles().contains(Role.CHANGED)
                && part instanceof Part.Instead(_, var type)
                && type == VariantClass.MEANING;
    }

    private static Text plain(String words) {
        return text(words, "words", false);
    }

    private static Text changed(String words) {
        var text = text(words, "changed", true);
        text.setUnderline(true);
        return text;
    }

    private static Text text(String words, String styleClass, boolean bold) {
        // A sentence without an end would fill the window.
        var shortened = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
        var text = new Text(shortened.replace('\n', ' '));
        text.setFont(bold ? Fonts.readingBold(FONT_SIZE) : Fonts.reading(FONT_SIZE));
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }
}
