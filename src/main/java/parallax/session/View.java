package parallax.session;

import parallax.article.Origin;
import parallax.highlight.Role;

import java.util.Map;
import java.util.Set;

/// What the reader looked at.
///
/// @param tab in the middle of the window, by its name
/// @param hiddenRoles those that were switched off
/// @param places the first letter in view of each article, in UTF-16 units of its body
public record View(String tab, Set<Role> hiddenRoles, Map<Origin, Integer> places) {
    public static final View PLAIN = new View("", Set.of(), Map.of());

    public View {
        hiddenRoles = Set.copyOf(hiddenRoles);
        places = Map.copyOf(places);
    }
}
