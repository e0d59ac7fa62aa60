package parallax.entity.recognize;

import java.time.LocalDate;
import java.util.Optional;

/// What is looked through for mentions.
///
/// @param published the day from which "Thursday" and "last year" are counted
public record ArticleText(String body, Optional<LocalDate> published) {}
