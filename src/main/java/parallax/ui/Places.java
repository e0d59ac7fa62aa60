package parallax.ui;

import parallax.article.Origin;
import parallax.collation.token.Sigil;
import parallax.session.Session;
import parallax.ui.reader.ColumnsView;

import java.util.HashMap;
import java.util.Map;

/// How far the reader has come in each article, so that a story that is read again stands where it
/// stood.
final class Places {
    private final ColumnsView columns;
    private final Map<Origin, Integer> places = new HashMap<>();

    Places(ColumnsView columns) {
        this.columns = columns;
    }

    /// Remembers how far the columns of a session are scrolled.
    void remember(Session session) {
        for (Sigil sigil : session.columns()) {
            var origin = session.comparison().article(sigil).origin();
            columns.article(sigil)
                    .filter(view -> view.article().origin().equals(origin))
                    .ifPresent(view -> places.put(origin, view.firstInView()));
        }
    }

    /// Scrolls the columns of a session to where they were.
    void restore(Session session) {
        columns.applyCss();
        columns.layout();
        for (Sigil sigil : session.columns()) {
            var origin = session.comparison().article(sigil).origin();
            int place = places.getOrDefault(origin, 0);
            columns.article(sigil)
                    .filter(view -> place > 0 && place < view.article().body().length())
                    .ifPresent(view -> view.scrollToY(view.yOf(place)));
        }
    }

    Map<Origin, Integer> all() {
        return Map.copyOf(places);
    }

    void putAll(Map<Origin, Integer> known) {
        places.putAll(known);
    }
}
