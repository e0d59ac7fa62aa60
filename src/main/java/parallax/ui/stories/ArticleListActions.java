package parallax.ui.stories;

import parallax.collation.token.Sigil;

import java.util.List;

/// What the reader can do in the list of articles.
public interface ArticleListActions {
    /// Bring the article's column into view.
    void goTo(Sigil article);

    void hide(Sigil article);

    void show(Sigil article);

    void close(List<Sigil> articles);

    /// Ask for files to open.
    void open();

    /// Write what was found for others to read.
    void export();

    /// Save what is open in a session file.
    void save();
}
