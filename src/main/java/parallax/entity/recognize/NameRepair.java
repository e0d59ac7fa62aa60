package parallax.entity.recognize;

import parallax.entity.Mention;

import java.util.ArrayList;
import java.util.List;

/// Mends what an engine found in the articles of one story, by rules that hold for any news:
/// titles, what organisations are called, names of the world, and what other places teach.
final class NameRepair {
    private NameRepair() {}

    /// The names of a story's articles after mending.
    ///
    /// @param found what the engine found in each of the bodies
    /// @return the names of each body, in order, not overlapping
    static List<List<Mention>> repaired(List<String> bodies, List<List<Mention>> found) {
        var story = new ArrayList<Draft>();
        for (int i = 0; i < bodies.size(); i++) {
            var draft = new Draft(bodies.get(i), found.get(i));
            TrimRule.mend(draft);
            DatelineRule.mend(draft);
            HeadRule.mend(draft);
            WorldRule.mend(draft);
            PersonRule.mend(draft);
            BracketRule.mend(draft);
            story.add(draft);
        }
        StoryRule.mend(story);
        story.forEach(PersonRule::mend);
        return story.stream().map(Draft::names).toList();
    }
}
