package parallax.ui;

import parallax.highlight.Role;

/// How the roles are called in the words of the window.
final class LegendKeys {
    private LegendKeys() {}

    static String of(Role role) {
        return switch (role) {
            case SHARED -> "legend.shared";
            case CHANGED -> "legend.changed";
            case REWORDED -> "legend.reworded";
            case UNIQUE -> "legend.unique";
        };
    }
}
