package parallax.ui.reader;

import parallax.highlight.Role;
import parallax.text.Span;

import java.util.OptionalInt;
import java.util.Set;

/// What is to be seen on an article's page at this moment, beside the words.
///
/// @param chosen number of the chosen cluster
/// @param selection what is selected; empty where nothing is
/// @param lit the mentions that are lit up
record Look(Set<Role> roles, OptionalInt chosen, Span selection, Lit lit) {
    Look {
        roles = Set.copyOf(roles);
    }

    boolean shows(Role role) {
        return roles.contains(role);
    }

    boolean chooses(int cluster) {
        return chosen.isPresent() && chosen.getAsInt() == cluster;
    }
}
