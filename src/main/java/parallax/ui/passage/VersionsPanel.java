package parallax.ui.passage;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

import parallax.collation.Version;
import parallax.collation.token.Sigil;
import parallax.ui.control.Tip;
import parallax.ui.theme.ArticleColors;

/// All versions of the chosen passage, one under the other, and who lacks it.
public final class VersionsPanel extends BorderPane {
    private static final String CROSS = "M0 0 L8 8 M8 0 L0 8";

    private final PassageActions actions;
    private final Label title = new Label();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Button copy = new Button(PassageWords.say("copy"));

    public VersionsPanel(PassageActions actions) {
        this.actions = actions;
        getStyleClass().add("versions-panel");
        rows.getStyleClass().add("versions");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head());
        setCenter(scroll);
    }

    private HBox head() {
        title.getStyleClass().add("list-caption");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        copy.getStyleClass().addAll("small", "flat");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        Tip.on(copy, PassageWords.say("copy.tip"));
        var cross = new SVGPath();
        cross.setContent(CROSS);
        cross.getStyleClass().add("icon");
        var close = new Button("", cross);
        close.getStyleClass().setAll("button", "quiet-button");
        close.setAccessibleText(PassageWords.say("close"));
        Tip.on(close, PassageWords.say("close.tip"));
        close.setOnAction(_ -> actions.close());
        var head = new HBox(title, copy, close);
        head.getStyleClass().add("versions-head");
        return head;
    }

    /// Shows these versions instead of those before.
    public void show(ShownVersions shown) {
        var versions = shown.versions();
        int all = versions.all().size() + versions.lacking().size();
        title.setText(PassageWords.say("title", versions.all().size(), all));
        rows.getChildren().clear();
        for (Version version : versions.all()) {
            rows.getChildren().add(new VersionRow(version, shown.name(version.witness()), actions));
        }
        if (!versions.lacking().isEmpty()) {
            rows.getChildren().add(lacking(shown));
        }
        copy.setOnAction(_ -> copy(shown));
        scroll.setVvalue(0);
    }

    private static FlowPane lacking(ShownVersions shown) {
        var lacking = new FlowPane(new Label(PassageWords.say("lacking")));
        lacking.getStyleClass().add("versions-lacking");
        for (Sigil sigil : shown.versions().lacking()) {
            var dot = new Circle(4);
            dot.getStyleClass().addAll("article-dot", ArticleColors.of(sigil.index()));
            lacking.getChildren().add(new Label(sigil + " " + shown.name(sigil), dot));
        }
        return lacking;
    }

    private static void copy(ShownVersions shown) {
        var content = new ClipboardContent();
        content.putString(PassageWords.copied(shown));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
