package parallax.ui.reader;

import parallax.highlight.Highlight;
import parallax.highlight.Role;
import parallax.text.Span;

import java.util.List;
import java.util.Set;

/// What is to be seen on an article's page at this moment, beside the words.
///
/// @param chosen the passages of the chosen cluster, in order
/// @param selection what is selected; empty where nothing is
record Look(Set<Role> roles, List<Span> chosen, Span selection, Lights lights) {
    Look {
        roles = Set.copyOf(roles);
        chosen = List.copyOf(chosen);
    }

    boolean shows(Role role) {
        return roles.contains(role);
    }

    /// Whether the highlight lies in a chosen passage, or one in it, for the most part.
    boolean chooses(Highlight highlight) {
        Span span = highlight.span();
        return chosen.stream()
                .anyMatch(passage ->
                        2 * passage.overlap(span) > Math.min(passage.length(), span.length()));
    }
}
