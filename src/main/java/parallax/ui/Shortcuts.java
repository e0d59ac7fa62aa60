package parallax.ui;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/// The keys that work anywhere in the window. `Shortcut` is Ctrl, on a Mac Cmd.
final class Shortcuts {
    private final Scene scene;

    Shortcuts(Scene scene) {
        this.scene = scene;
    }

    Shortcuts on(String keys, Runnable action) {
        scene.getAccelerators().put(KeyCombination.valueOf(keys), action);
        return this;
    }
}
