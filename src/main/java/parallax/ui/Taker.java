package parallax.ui;

import javafx.scene.input.Clipboard;

import parallax.article.ArticleNames;
import parallax.intake.draft.Reason;
import parallax.session.file.SessionFile;
import parallax.ui.drop.DropGoal;
import parallax.ui.drop.Dropped;
import parallax.ui.notice.Notice;
import parallax.ui.notice.Words;
import parallax.ui.reader.ColumnsView;

import java.util.Optional;

/// Takes what is dropped on the window or pasted into it.
final class Taker {
    private final WindowViewModel model;
    private final SessionDesk sessions;
    private final ColumnsView columns;
    private final Exchange exchange;

    Taker(WindowViewModel model, SessionDesk sessions, ColumnsView columns) {
        this.model = model;
        this.sessions = sessions;
        this.columns = columns;
        exchange = new Exchange(model);
    }

    /// What becomes of it where it hovers: on the head of a column it takes the place of that
    /// article, unless it is a session or the sample story is shown; anywhere else it is added.
    DropGoal goal(Dropped dropped, double x, double y) {
        boolean canExchange = !model.sampleProperty().get() && !hasSession(dropped);
        return columns.headAt(x, y)
                .filter(_ -> canExchange)
                .map(this::exchanging)
                .orElseGet(() -> new DropGoal(promise(dropped), Optional.empty(), this::take));
    }

    private static boolean hasSession(Dropped dropped) {
        return dropped instanceof Dropped.Files(var paths)
                && paths.stream().anyMatch(path -> path.toString().endsWith(SessionFile.ENDING));
    }

    private DropGoal exchanging(ColumnsView.Head head) {
        var old = model.sessionProperty().get().comparison().article(head.column());
        return new DropGoal(
                Words.of("drop.exchange", ArticleNames.of(old)),
                Optional.of(head.place()),
                content -> exchange.exchange(old, content));
    }

    private String promise(Dropped dropped) {
        boolean beside = !model.sessionProperty().get().isEmpty() && !model.sampleProperty().get();
        return switch (dropped) {
            case Dropped.Files(var paths) ->
                    Words.of(beside ? "drop.add.beside" : "drop.add", paths.size());
            case Dropped.Text _, Dropped.Page _, Dropped.Picture _ -> Words.of("drop.text");
        };
    }

    private void take(Dropped dropped) {
        take(dropped, "dragged.name");
    }

    private void take(Dropped content, String nameKey) {
        switch (content) {
            case Dropped.Files(var paths) -> sessions.open(paths);
            case Dropped.Text(var text) -> model.take(text, nameKey);
            case Dropped.Page(var html, var plain) -> model.take(html, plain, nameKey);
            case Dropped.Picture() ->
                    model.notices().add(Notice.of(Reason.Trouble.PICTURE.message()));
        }
    }

    void paste() {
        Dropped.on(Clipboard.getSystemClipboard())
                .ifPresentOrElse(
                        content -> take(content, "pasted.name"),
                        () -> model.notices().add(Notice.of(Words.of("clipboard.empty"))));
    }
}
