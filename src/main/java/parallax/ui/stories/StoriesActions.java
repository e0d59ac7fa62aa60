package parallax.ui.stories;

import parallax.article.Origin;

import java.util.List;

/// What the reader can do with the stories; all but reading one can be taken back.
public interface StoriesActions {
    void read(int story);

    /// Calls a story otherwise; by its headline again where the name is empty.
    void rename(int story, String name);

    /// Puts all articles of one story into another.
    void merge(int story, int into);

    /// Puts articles into another story; into a new one where there is none of that number.
    void move(List<Origin> articles, int story);

    void close(int story);
}
