package parallax.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.controlsfx.control.StatusBar;

import parallax.session.Comparison;
import parallax.session.Session;
import parallax.ui.notice.Words;

/// The line at the bottom: what is open, or how far reading has come, with a button to stop it.
final class StatusLine extends StatusBar {
    private final WindowViewModel model;
    private final Button cancel = new Button(Words.of("status.cancel"));
    private final Label hint = new Label(Words.of("status.hint"));

    StatusLine(WindowViewModel model) {
        this.model = model;
        getStyleClass().add("status-line");
        cancel.getStyleClass().addAll("small", "flat");
        cancel.setOnAction(_ -> model.cancelReading());
        hint.getStyleClass().add("status-hint");
        model.activityProperty().subscribe(this::show);
        model.sessionProperty().subscribe(this::show);
        show();
    }

    private void show() {
        switch (model.activityProperty().get()) {
            case Activity.Idle() -> {
                var session = model.sessionProperty().get();
                setText(summary(session));
                setProgress(0);
                hint.setVisible(session.articles().size() > 1);
                getRightItems().setAll(hint);
            }
            case Activity.Comparing() -> {
                setText(Words.of("status.comparing"));
                setProgress(0); // a bar that runs to and fro never stops costing time
                getRightItems().clear();
            }
            case Activity.Reading(var progress) -> {
                setText(
                        Words.of(
                                "status.reading",
                                Math.min(progress.done() + 1, progress.total()),
                                progress.total(),
                                progress.step()));
                setProgress(progress.share());
                getRightItems().setAll(cancel);
            }
        }
    }

    private static String summary(Session session) {
        var comparison = session.comparison();
        return switch (session.articles().size()) {
            case 0 -> Words.of("status.empty");
            case 1 -> Words.of("status.alone", comparison.words());
            default ->
                    Words.of(
                                    "status.story",
                                    session.articles().size(),
                                    comparison.words(),
                                    countOfShared(comparison))
                            + Words.of("status.separator")
                            + rewordings(comparison);
        };
    }

    private static long countOfShared(Comparison comparison) {
        return comparison.collation().clusters().stream()
                .filter(cluster -> !cluster.links().isEmpty())
                .count();
    }

    private static String rewordings(Comparison comparison) {
        var count =
                comparison.collation().clusters().stream()
                        .filter(cluster -> !cluster.rewordings().isEmpty())
                        .count();
        return comparison
                .basis()
                .map(basis ->
                        switch (basis) {
                            case MEANING -> Words.of("status.reworded", count);
                            case WORDS -> Words.of("status.reworded.words", count);
                        })
                .orElseGet(() -> Words.of("status.reworded.pending"));
    }
}
