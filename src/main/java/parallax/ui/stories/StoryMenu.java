package parallax.ui.stories;

import javafx.scene.control.MenuItem;

import parallax.session.OpenStories;
import parallax.text.Excerpt;

import java.util.List;
import java.util.function.IntConsumer;

/// Choices among the stories.
final class StoryMenu {
    /// More don't fit on a screen.
    private static final int MOST = 25;

    private static final int LONGEST = 60;

    private StoryMenu() {}

    /// The stories but for one, in their order.
    static List<MenuItem> items(OpenStories stories, int except, IntConsumer choice) {
        return stories.all().stream()
                .filter(story -> story.number() != except)
                .limit(MOST)
                .map(story -> {
                    var item = new MenuItem(Excerpt.of(story.story().title(), LONGEST));
                    item.setMnemonicParsing(false);
                    item.setOnAction(_ -> choice.accept(story.number()));
                    return item;
                })
                .toList();
    }
}
