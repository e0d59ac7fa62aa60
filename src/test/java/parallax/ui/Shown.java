package parallax.ui;

import parallax.session.Session;

import java.util.List;

/// What the columns of a window show.
final class Shown {
    private Shown() {}

    /// The names of the articles, from left to right.
    static List<String> in(WindowViewModel model) {
        Session session = model.sessionProperty().get();
        return session.columns().stream()
                .map(sigil -> session.comparison().article(sigil).origin().name())
                .toList();
    }
}
