package parallax.intake.format;

import parallax.intake.draft.FormatOutcome;

import java.io.IOException;

/// One kind of file that articles come in: tells by a file's content whether it is of this kind,
/// and gets the text out of it.
///
/// Formats keep nothing between two files, so one object serves all threads.
public interface ArticleFormat {
    /// What the reader calls it: "plain text".
    String name();

    /// Whether `content` looks like this format. Quick: looks at the first few thousand bytes only,
    /// and never at the file's name, which is too often wrong.
    boolean recognizes(Content content);

    /// The articles in `content`, or why there are none.
    ///
    /// @throws IOException when the file can't be read, and when it is damaged beyond reading
    FormatOutcome read(Content content) throws IOException;
}
