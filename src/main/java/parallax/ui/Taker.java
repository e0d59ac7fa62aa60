package parallax.ui;

import javafx.scene.input.Clipboard;

import parallax.intake.draft.Reason;
import parallax.ui.drop.Dropped;
import parallax.ui.notice.Notice;
import parallax.ui.notice.Words;

/// Takes what is dropped on the window or pasted into it.
final class Taker {
    private final WindowViewModel model;
    private final SessionDesk sessions;

    Taker(WindowViewModel model, SessionDesk sessions) {
        this.model = model;
        this.sessions = sessions;
    }

    /// What would become of it.
    String promise(Dropped dropped) {
        boolean beside = !model.sessionProperty().get().isEmpty() && !model.sampleProperty().get();
        return switch (dropped) {
            case Dropped.Files(var paths) ->
                    Words.of(beside ? "drop.add.beside" : "drop.add", paths.size());
            case Dropped.Text _, Dropped.Page _, Dropped.Picture _ -> Words.of("drop.text");
        };
    }

    void take(Dropped dropped) {
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
