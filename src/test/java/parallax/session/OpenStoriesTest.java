package parallax.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.article.Article;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.story.Story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class OpenStoriesTest {
    private static final OpenStories TWO =
            OpenStories.NONE.with(0, articles("a", "b", "c")).with(0, articles("d", "e"));

    @Test
    void theFirstStoryIsReadAndOthersAreNot() {
        assertThat(drawn(TWO)).isEqualTo("[1 abc] 2 de");
        assertThat(drawn(TWO.showing(2))).isEqualTo("1 abc [2 de]");
        assertThat(TWO.showing(7)).isEqualTo(TWO);
    }

    @Test
    void newArticlesJoinTheirStoriesAndWhatIsReadStaysSoIfItGotAny() {
        var found = List.of(story("abcx"), story("deyz"), story("n"));
        assertThat(drawn(TWO.joined(TWO.shownFirst(), found))).isEqualTo("[1 abcx] 2 deyz 3 n");
    }

    @Test
    void elseTheStoryThatGotTheMostIsRead() {
        var found = List.of(story("abc"), story("dey"), story("no"));
        assertThat(drawn(TWO.joined(TWO.shownFirst(), found))).isEqualTo("1 abc 2 dey [3 no]");
    }

    /// The reader may have closed it while stories were looked for.
    @Test
    void whatJoinsAStoryThatIsGoneIsANewOne() {
        var found = List.of(story("abc"), story("dey"));
        var closed = TWO.without(origins("d", "e"));
        assertThat(drawn(closed.joined(TWO.shownFirst(), found))).isEqualTo("1 abc [3 y]");
    }

    @Test
    void whatIsMovedStandsAtTheEndOfTheOtherStory() {
        assertThat(drawn(TWO.moved(origins("b"), 2))).isEqualTo("[1 ac] 2 deb");
        assertThat(drawn(TWO.moved(origins("b", "d"), 0))).isEqualTo("[1 ac] 2 e 3 bd");
        assertThat(TWO.moved(origins("a"), 1)).isEqualTo(TWO);
    }

    @Test
    void whatIsReadIsFollowedWhenAllOfItMoves() {
        assertThat(drawn(TWO.merged(1, 2))).isEqualTo("[2 deabc]");
        assertThat(drawn(TWO.merged(2, 1))).isEqualTo("[1 abcde]");
        assertThat(TWO.merged(1, 1)).isEqualTo(TWO);
        assertThat(TWO.merged(1, 9)).isEqualTo(TWO);
    }

    @Test
    void aStoryWithoutArticlesIsClosedAndItsNeighbourRead() {
        assertThat(drawn(TWO.without(origins("a", "b", "c")))).isEqualTo("[2 de]");
        assertThat(TWO.without(origins("a", "b", "c", "d", "e")).isEmpty()).isTrue();
    }

    @Test
    void aStoryIsCalledAsTheReaderWants() {
        var named = TWO.renamed(2, Optional.of("The vote"));
        assertThat(named.story(2).orElseThrow().story().title()).isEqualTo("The vote");
        assertThat(named.renamed(2, Optional.empty())).isEqualTo(TWO);
    }

    @Test
    void anotherSessionStandsBehindAndIsRead() {
        var other = OpenStories.NONE.with(0, articles("c", "x")).with(0, articles("y")).showing(2);
        assertThat(drawn(TWO.beside(other))).isEqualTo("1 abc 2 de 3 x [4 y]");
    }

    @Test
    void whatCameSinceStaysWhenAChangeIsTakenBack() {
        var merged = TWO.merged(2, 1).with(1, articles("x")).with(0, articles("y"));
        assertThat(drawn(merged.restored(TWO))).isEqualTo("[1 abcx] 2 de 3 y");
    }

    @Test
    void whatWasClosedIsBackWhenThatIsTakenBack() {
        var closed = TWO.without(origins("d", "e"));
        assertThat(closed.restored(TWO)).isEqualTo(TWO);
    }

    @Test
    void aTextThatChangedSinceStaysChanged() {
        var changed = new Article(new Origin.Pasted("a"), Masthead.EMPTY, "Other.", List.of());
        var back = TWO.merged(2, 1).replaced(changed).restored(TWO);
        assertThat(back.article(changed.origin())).contains(changed);
    }

    /// Whatever is done, every article is in one story and no story is empty; and whatever was done
    /// can be taken back.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothingIsEverLostOrDoubled(long seed) {
        var random = new Random(seed);
        var stories = TWO.with(0, articles("f", "g", "h"));
        for (int step = 0; step < 300; step++) {
            int one = random.nextInt(1, stories.next() + 1);
            int other = random.nextInt(1, stories.next() + 1);
            var letter = String.valueOf((char) ('a' + random.nextInt(8)));
            var next =
                    switch (random.nextInt(3)) {
                        case 0 -> stories.merged(one, other);
                        case 1 -> stories.moved(origins(letter), one);
                        default -> stories.showing(one);
                    };
            assertThat(letters(next)).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
            assertThat(next.all()).allSatisfy(story -> assertThat(story.articles()).isNotEmpty());
            assertThat(next.shownStory()).isPresent();
            assertThat(next.restored(stories).all()).isEqualTo(stories.all());
            stories = next;
        }
    }

    private static List<String> letters(OpenStories stories) {
        return stories.articles().stream().map(one -> one.origin().name()).sorted().toList();
    }

    private static List<Article> articles(String... letters) {
        return Stream.of(letters)
                .map(letter ->
                        new Article(
                                new Origin.Pasted(letter), Masthead.EMPTY, letter + ".", List.of()))
                .toList();
    }

    private static Story story(String letters) {
        return new Story(articles(letters.split("")));
    }

    private static List<Origin> origins(String... letters) {
        return Stream.of(letters).<Origin>map(Origin.Pasted::new).toList();
    }

    /// The number of each story and the names of its articles; the one that is read in brackets.
    private static String drawn(OpenStories stories) {
        var drawn = new ArrayList<String>();
        for (OpenStory story : stories.all()) {
            var its =
                    story.number()
                            + " "
                            + story.articles().stream()
                                    .map(article -> article.origin().name())
                                    .collect(Collectors.joining());
            drawn.add(story.number() == stories.shown() ? "[" + its + "]" : its);
        }
        return String.join(" ", drawn);
    }
}
