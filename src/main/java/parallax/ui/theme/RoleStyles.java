package parallax.ui.theme;

import parallax.highlight.Role;

/// The style class of each role. A node that has it finds the role's colours under the names
/// `-plx-role-tint` (behind text) and `-plx-role-mark` (bars, lines, icons).
public final class RoleStyles {
    private RoleStyles() {}

    public static String of(Role role) {
        return switch (role) {
            case SHARED -> "role-shared";
            case CHANGED -> "role-changed";
            case REWORDED -> "role-reworded";
            case UNIQUE -> "role-unique";
        };
    }
}
