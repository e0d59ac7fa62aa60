package parallax.entity.recognize;

import java.time.LocalDate;
import java.util.Optional;

/// What is looked through for mentions.
///
/// @param body the article's body, or where it is a book, its first 400,000 UTF-16 units
/// @param published the day from which "Thursday" and "last year" are counted
public record ArticleText(String body, Optional<LocalDate> published) {
    /// Longer articles are looked through so far: that is a book, and takes the engine seconds.
    private static final int MOST = 400_000;

    public ArticleText {
        body = body.length() > MOST ? body.substring(0, MOST) : body;
    }
}
