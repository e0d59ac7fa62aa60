package parallax.ui;

import parallax.article.Article;
import parallax.session.Comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The comparisons of the stories that were read last, so that the reader comes back to one at
/// once.
final class RecentComparisons {
    private static final int MOST = 12;

    private final Map<List<Article>, Comparison> known = new LinkedHashMap<>(16, 0.75f, true);

    Optional<Comparison> of(List<Article> articles) {
        return Optional.ofNullable(known.get(articles));
    }

    void clear() {
        known.clear();
    }

    void remember(Comparison comparison) {
        known.put(comparison.story().articles(), comparison);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
