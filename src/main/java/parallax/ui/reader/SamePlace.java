package parallax.ui.reader;

import parallax.text.Span;

import java.util.Optional;

/// Finds the place that a reader is at in an article once paragraphs of it were cut or put back.
final class SamePlace {
    /// So many characters are found again.
    private static final int TELLING = 30;

    private SamePlace() {}

    /// Where `after` has the line of sight of `before`, if that is not the beginning.
    static Optional<Span> of(ArticleView before, ArticleView after) {
        double y = before.scrollYProperty().get();
        if (before.bodyLayout().isEmpty() || y == 0) {
            return Optional.empty();
        }
        int start = before.bodyLayout().lineAt(y + before.eye()).start();
        var body = before.article().body();
        var words = body.substring(start, Math.min(body.length(), start + TELLING));
        int at = after.article().body().indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
    }
}
