package parallax.ui.audit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.article.Field;
import parallax.article.Told;
import parallax.ui.theme.ArticleColors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is known of one article and who says so, and what was left out of it and why, each with a
/// button that puts it back.
public final class ArticlePanel extends VBox {
    /// The T and the seconds of an ISO moment tell a reader nothing.
    private static final Pattern MOMENT =
            Pattern.compile("^([\\d-]{10})T(\\d\\d:\\d\\d)(?::[\\d.]+)?(.*)$");

    private static final int MOST_CUTS = 200;
    private static final int LONGEST = 180;

    private final ObservableValue<Optional<AuditedArticle>> shown;
    private final AuditActions actions;
    private final VBox content = new VBox();
    private final CheckBox inText = new CheckBox(AuditWords.say("cuts.show"));

    /// @param shown which article
    /// @param cutsShown whether what was left out is shown where it stood
    public ArticlePanel(
            ObservableValue<Optional<AuditedArticle>> shown,
            BooleanProperty cutsShown,
            AuditActions actions) {
        this.shown = shown;
        this.actions = actions;
        getStyleClass().add("article-panel");
        content.getStyleClass().add("article-facts");
        inText.selectedProperty().bindBidirectional(cutsShown);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
        shown.subscribe(this::show);
        show();
    }

    private void show() {
        content.getChildren()
                .setAll(
                        shown.getValue()
                                .map(this::rows)
                                .orElseGet(() -> List.of(text("none", "fact-quiet"))));
    }

    private List<Node> rows(AuditedArticle audited) {
        var article = audited.article();
        var rows = new ArrayList<Node>();
        rows.add(head(audited));
        rows.add(label(article.origin().name(), "fact-quiet"));
        rows.add(text("fields", "list-caption"));
        for (Field field : Field.values()) {
            article.masthead().told(field).ifPresent(told -> rows.add(row(field, told)));
        }
        rows.add(label(missing(article), "fact-quiet"));
        rows.add(label(AuditWords.say("cuts", article.cuts().size()), "list-caption"));
        if (!article.cuts().isEmpty()) {
            rows.add(inText);
        }
        article.cuts().stream().limit(MOST_CUTS).forEach(cut -> rows.add(row(article, cut)));
        if (article.cuts().size() > MOST_CUTS) {
            rows.add(
                    label(
                            AuditWords.say("cuts.more", article.cuts().size() - MOST_CUTS),
                            "fact-quiet"));
        }
        rows.add(text("hint", "fact-quiet"));
        return rows;
    }

    private static HBox head(AuditedArticle audited) {
        var badge = new Label(audited.sigil().toString());
        badge.getStyleClass().addAll("article-badge", ArticleColors.of(audited.sigil().index()));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(badge, label(audited.name(), "fact-title"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.setSpacing(7);
        return head;
    }

    private static VBox row(Field field, Told told) {
        var from = label(AuditWords.of(told.from()), "fact-from");
        var name = new HBox(label(AuditWords.of(field), "fact-name"), from);
        name.setSpacing(6);
        name.setAlignment(Pos.BASELINE_LEFT);
        var printed = String.join(", ", told.values());
        var value =
                label(
                        field == Field.PUBLISHED
                                ? MOMENT.matcher(printed).replaceFirst("$1 $2 $3")
                                : printed,
                        "fact-value");
        return new VBox(name, value);
    }

    /// What nobody tells, in a line.
    private static String missing(Article article) {
        var names =
                Arrays.stream(Field.values())
                        .filter(field -> article.masthead().told(field).isEmpty())
                        .map(field -> AuditWords.of(field).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : AuditWords.say("fields.missing", names);
    }

    private VBox row(Article article, Cut cut) {
        var reason = label(cut.reason().words(), "fact-from");
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        var back = new Button(AuditWords.say("cut.back"));
        back.getStyleClass().addAll("small", "put-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setAccessibleText(AuditWords.say("cut.back.accessible", shortened(cut)));
        back.setOnAction(_ -> actions.putBack(article, cut));
        var first = new HBox(reason, back);
        first.setAlignment(Pos.CENTER_LEFT);
        var row = new VBox(first, label(shortened(cut), "cut-text"));
        row.getStyleClass().add("cut-row");
        return row;
    }

    private static String shortened(Cut cut) {
        var text = cut.text().replace("\n", " · ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static Label text(String key, String styleClass) {
        return label(AuditWords.say(key), styleClass);
    }

    private static Label label(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setManaged(!words.isEmpty());
        return label;
    }
}
