package parallax.ui.passage;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import parallax.collation.Version;
import parallax.collation.Version.Part;
import parallax.collation.passage.VariantClass;
import parallax.ui.control.Tip;
import parallax.ui.theme.ArticleColors;
import parallax.ui.theme.Fonts;

/// One version: who has it, its words, and how near it is to the base. A click on the name makes it
/// the base, a click on the words brings its place into view.
final class VersionRow extends HBox {
    private static final double NAME_WIDTH = 168;
    private static final double LIKENESS_WIDTH = 132;
    private static final double FONT_SIZE = 14;

    VersionRow(Version version, String name, PassageActions actions) {
        getStyleClass().add("version-row");
        var words = words(version);
        words.setOnMouseClicked(
                _ -> actions.goTo(version.witness(), version.passages().getFirst()));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(name(version, name, actions), words, likeness(version));
    }

    private static Button name(Version version, String name, PassageActions actions) {
        var badge = new Label(version.witness().toString());
        badge.getStyleClass()
                .setAll("label", "article-badge", ArticleColors.of(version.witness().index()));
        var button = new Button(name, badge);
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("button", "version-name");
        button.setMinWidth(NAME_WIDTH);
        button.setPrefWidth(NAME_WIDTH);
        button.setMaxWidth(NAME_WIDTH);
        Tip.on(button, PassageWords.say("base.tip", name));
        button.setOnAction(_ -> actions.compareWith(version.witness()));
        return button;
    }

    private static TextFlow words(Version version) {
        var flow = new TextFlow();
        flow.getStyleClass().add("version-words");
        flow.setMinWidth(0);
        version.parts().stream()
                .filter(part -> !isStruckMark(part))
                .map(VersionRow::text)
                .forEach(flow.getChildren()::add);
        return flow;
    }

    private static Node text(Part part) {
        return switch (part) {
            case Part.Same(var words) -> text(words, "words");
            case Part.Other(var words) -> text(words, "words");
            case Part.Common(var words) -> underlined(text(words, "common"));
            case Part.Instead(var words, var type) ->
                    switch (type) {
                        case MEANING -> underlined(bold(words));
                        case STYLE, SPELLING -> underlined(text(words, "changed-minor"));
                        case PUNCTUATION -> text(words, "words");
                    };
            case Part.Missing(var words, _) -> struck(words);
        };
    }

    /// A comma that is struck out can't be read.
    private static boolean isStruckMark(Part part) {
        return part instanceof Part.Missing(_, var type) && type == VariantClass.PUNCTUATION;
    }

    private static Text struck(String words) {
        var text = text(words, "missing");
        text.setStrikethrough(true);
        return text;
    }

    private static Text underlined(Text text) {
        text.setUnderline(true);
        return text;
    }

    private static Text bold(String words) {
        var text = text(words, "changed");
        text.setFont(Fonts.readingBold(FONT_SIZE));
        return text;
    }

    private static Text text(String words, String styleClass) {
        var text = new Text(words.replace('\n', ' '));
        text.setFont(Fonts.reading(FONT_SIZE));
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static Label likeness(Version version) {
        var label = new Label(PassageWords.likeness(version));
        label.getStyleClass().add("version-likeness");
        label.setWrapText(true);
        label.setMinWidth(LIKENESS_WIDTH);
        label.setPrefWidth(LIKENESS_WIDTH);
        return label;
    }
}
