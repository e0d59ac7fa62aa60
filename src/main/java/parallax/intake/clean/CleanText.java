package parallax.intake.clean;

import parallax.article.Cut;
import parallax.article.Masthead;

import java.util.List;

/// An article's text with its masthead told from its body.
///
/// @param paragraphs the body, in order; none only where there was no text at all
/// @param cuts what was taken out of it, in order
public record CleanText(Masthead masthead, List<String> paragraphs, List<Cut> cuts) {
    public CleanText {
        cuts = List.copyOf(cuts);
        paragraphs = List.copyOf(paragraphs);
    }

    /// Takes a plain text apart. O(length).
    ///
    /// @param text lines that end in a line feed, as the article stands in its file
    public static CleanText of(String text) {
        return HeadReader.read(MastheadReader.read(Paragraphs.of(text)));
    }

    /// The paragraphs as `Article.body()` has them: joined by one line feed.
    public String body() {
        return String.join("\n", paragraphs);
    }
}
