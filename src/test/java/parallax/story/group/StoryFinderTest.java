package parallax.story.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.article.Article;
import parallax.story.Story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class StoryFinderTest {
    private static final Map<String, List<Article>> EVENTS = Events.all();
    private final StoryFinder finder = new StoryFinder();

    @Test
    void theArticlesOfManyEventsFallIntoTheirStories() throws IOException {
        var stories = finder.grouped(List.of(), shuffled(EVENTS.values(), 1));
        assertThat(bCubed(stories)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void theArticlesOfOneEventAreOneStoryByThemselves() throws IOException {
        for (var event : EVENTS.entrySet()) {
            assertThat(finder.grouped(List.of(), event.getValue())).as(event.getKey()).hasSize(1);
        }
    }

    @Test
    void twoEventsOfTheSameKindStayApart() throws IOException {
        for (var kind : List.of("quake", "vote", "strike", "fire")) {
            var two =
                    EVENTS.entrySet().stream()
                            .filter(event -> event.getKey().startsWith(kind))
                            .map(Map.Entry::getValue)
                            .toList();
            assertThat(two).hasSize(2);
            assertThat(sets(finder.grouped(List.of(), shuffled(two, 2))))
                    .as(kind)
                    .containsExactlyInAnyOrder(
                            new HashSet<>(two.getFirst()), new HashSet<>(two.getLast()));
        }
    }

    @Test
    void theOrderInWhichTheyComeChangesNothing() throws IOException {
        var once = sets(finder.grouped(List.of(), shuffled(EVENTS.values(), 3)));
        for (int seed = 4; seed < 8; seed++) {
            assertThat(sets(finder.grouped(List.of(), shuffled(EVENTS.values(), seed))))
                    .isEqualTo(once);
        }
    }

    @Test
    void aLateArticleJoinsItsStoryAndTheOthersStayAsTheyWere() throws IOException {
        for (var event : EVENTS.entrySet()) {
            var late = event.getValue().getLast();
            var rest = shuffled(EVENTS.values(), 9);
            rest.remove(late);
            var before = finder.grouped(List.of(), rest);
            var after = finder.grouped(before, List.of(late));
            assertThat(after).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                var isIts = before.get(i).articles().contains(event.getValue().getFirst());
                assertThat(after.get(i))
                        .isEqualTo(isIts ? before.get(i).with(List.of(late)) : before.get(i));
            }
        }
    }

    /// Whatever the reader put together stays together, and what was put apart stays apart.
    @Test
    void openStoriesLoseNothingAndAreNeverJoined() throws IOException {
        var quake = EVENTS.getOrDefault("quake-onda", List.of());
        var vote = EVENTS.getOrDefault("vote-marrow", List.of());
        var open =
                List.of(
                        new Story(List.of(quake.get(0), vote.get(0))),
                        new Story(List.of(quake.get(1))),
                        new Story(List.of(vote.get(1))));
        var added = new ArrayList<>(quake.subList(2, quake.size()));
        added.addAll(vote.subList(2, vote.size()));
        var stories = finder.grouped(open, added);
        assertThat(stories).hasSizeGreaterThanOrEqualTo(3);
        for (int i = 0; i < open.size(); i++) {
            assertThat(stories.get(i).articles()).startsWith(articles(open.get(i)));
        }
        assertThat(stories.stream().flatMap(story -> story.articles().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(quake, vote).flatMap(List::stream).toList());
    }

    private static Article[] articles(Story story) {
        return story.articles().toArray(Article[]::new);
    }

    private static List<Article> shuffled(Iterable<List<Article>> events, int seed) {
        var articles = new ArrayList<Article>();
        events.forEach(articles::addAll);
        Collections.shuffle(articles, new Random(seed));
        return articles;
    }

    private static Set<Set<Article>> sets(List<Story> stories) {
        return stories.stream()
                .map(story -> Set.copyOf(story.articles()))
                .collect(Collectors.toSet());
    }

    /// The F1 of B³ (Bagga and Baldwin 1998) of stories against the events.
    private static double bCubed(List<Story> stories) {
        double precision = 0;
        double recall = 0;
        int articles = 0;
        for (Story story : stories) {
            for (Article article : story.articles()) {
                var event =
                        EVENTS.values().stream()
                                .filter(all -> all.contains(article))
                                .findFirst()
                                .orElseThrow();
                double both = story.articles().stream().filter(event::contains).count();
                precision += both / story.articles().size();
                recall += both / event.size();
                articles++;
            }
        }
        return 2 * precision * recall / (precision + recall) / articles;
    }
}
