package parallax.intake.clean;

import parallax.article.Masthead;

import java.util.List;

/// An article's text with its masthead told from its body.
///
/// @param paragraphs the body, in order; none only where there was no text at all
public record CleanText(Masthead masthead, List<String> paragraphs) {
    public CleanText {
        paragraphs = List.copyOf(paragraphs);
    }

    /// Takes a plain text apart. O(length).
    ///
    /// @param text lines that end in a line feed, as the article stands in its file
    public static CleanText of(String text) {
        return MastheadReader.read(Paragraphs.of(text));
    }

    /// The paragraphs as `Article.body()` has them: joined by one line feed.
    public String body() {
        return String.join("\n", paragraphs);
    }
}
