package parallax.session;

import parallax.article.Article;
import parallax.story.Story;

import java.io.IOException;
import java.util.List;

/// Finds which stories articles belong to.
public interface StorySearch {
    /// Which stories more articles belong to.
    ///
    /// @param open the stories that are there; the first takes what says too little to be told by
    /// @return the open ones in their order, some with more articles at their end; then new ones
    List<Story> grouped(List<Story> open, List<Article> added) throws IOException;
}
