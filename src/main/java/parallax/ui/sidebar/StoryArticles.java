package parallax.ui.sidebar;

import parallax.article.Article;

import java.util.List;

/// The articles of the story that the sidebar stands beside.
///
/// @param names what each is called where there is little room
public record StoryArticles(List<Article> all, List<String> names) {
    public static final StoryArticles NONE = new StoryArticles(List.of(), List.of());

    public StoryArticles {
        all = List.copyOf(all);
        names = List.copyOf(names);
    }
}
