package parallax.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import parallax.ui.notice.Words;

/// What to try first, in three steps above the sample story, until the reader has seen them or
/// opened articles.
final class FirstSteps extends GridPane {
    private static final int STEPS = 3;
    private static final double SHARE = 30;

    FirstSteps(WindowViewModel model, Preferences preferences) {
        getStyleClass().add("first-steps");
        for (int i = 1; i <= STEPS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(SHARE);
            getColumnConstraints().add(column);
            add(step(i), i - 1, 0);
        }
        var seen = new Button(Words.of("steps.seen"));
        seen.getStyleClass().add("small");
        seen.setMinWidth(Region.USE_PREF_SIZE);
        seen.setOnAction(_ -> preferences.stepsSeenProperty().set(true));
        GridPane.setHalignment(seen, HPos.RIGHT);
        GridPane.setHgrow(seen, Priority.ALWAYS);
        add(seen, STEPS, 0);
        visibleProperty()
                .bind(Bindings.and(model.sampleProperty(), preferences.stepsSeenProperty().not()));
        managedProperty().bind(visibleProperty());
    }

    private static Label step(int number) {
        var badge = new Label("" + number);
        badge.getStyleClass().add("step-number");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        var words = new Label(Words.of("steps." + number), badge);
        words.getStyleClass().add("step-words");
        words.setWrapText(true);
        return words;
    }
}
