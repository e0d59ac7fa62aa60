package parallax.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.article.Article;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.entity.Alias;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.entity.Mention;
import parallax.entity.NameState;
import parallax.entity.link.EntityLinker;
import parallax.story.Story;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Bodies mark the people in them with brackets: "Then [Ann Lee] left."
class NamingEditorTest {
    private static final Entity.Key ANN = person("Ann Lee");
    private static final Entity.Key BOB = person("Bob Ray");

    @Test
    void mergedEntitiesAreCalledAsTheFirst() {
        assertThat(edited(new NamingEdit.Merge(List.of(BOB, ANN)), TWO_PEOPLE))
                .containsExactly("PERSON Bob Ray (Ann Lee, Lee): A0 B0 B1");
    }

    @Test
    void namesOfOneAliasCanBeSplitOff() {
        var edit = new NamingEdit.Split(ANN, new NamingEdit.Part.Written("Lee"));
        assertThat(edited(edit, TWO_PEOPLE))
                .containsExactlyInAnyOrder(
                        "PERSON Ann Lee: A0", "PERSON Bob Ray: B1", "PERSON Lee: B0");
    }

    @Test
    void mentionsOfOneArticleCanBeSplitOffUnderANameOfTheirOwn() {
        var story = story("[Ann Lee] came.", "Then [Ann Lee] left.");
        var edit =
                new NamingEdit.Split(ANN, new NamingEdit.Part.InArticle(story.articles().get(1)));
        assertThat(drawn(story, NamingEditor.edited(story, found(story), List.of(edit))))
                .containsExactlyInAnyOrder(
                        "PERSON Ann Lee: A0", "PERSON Ann Lee (2) (Ann Lee): B0");
    }

    @Test
    void splittingOffEverythingChangesNothing() {
        var edit = new NamingEdit.Split(BOB, new NamingEdit.Part.Written("Bob Ray"));
        assertThat(edited(edit, TWO_PEOPLE)).isEqualTo(edited(TWO_PEOPLE));
    }

    @Test
    void theOldNameStaysAsAnAlias() {
        assertThat(edited(new NamingEdit.Rename(BOB, "Robert Ray"), TWO_PEOPLE))
                .contains("PERSON Robert Ray (Bob Ray): B1");
    }

    @Test
    void whoIsRenamedAsAnotherIsThatOne() {
        assertThat(edited(new NamingEdit.Rename(BOB, "Ann Lee"), TWO_PEOPLE))
                .containsExactly("PERSON Ann Lee (Bob Ray, Lee): A0 B0 B1");
    }

    @Test
    void anEntityCanBeOfAnotherType() {
        assertThat(edited(new NamingEdit.Retype(BOB, EntityType.PLACE), TWO_PEOPLE))
                .contains("PLACE Bob Ray: B1");
    }

    @Test
    void whoIsDismissedIsGone() {
        assertThat(edited(new NamingEdit.Dismiss(List.of(ANN)), TWO_PEOPLE))
                .containsExactly("PERSON Bob Ray: B1");
    }

    @Test
    void anEditOfWhoIsNotThereChangesNothing() {
        var nobody = person("Cy Poe");
        assertThat(edited(new NamingEdit.Dismiss(List.of(nobody)), TWO_PEOPLE))
                .isEqualTo(edited(TWO_PEOPLE));
        assertThat(edited(new NamingEdit.Merge(List.of(nobody, ANN)), TWO_PEOPLE))
                .isEqualTo(edited(TWO_PEOPLE));
    }

    @Test
    void editsAreUndoneAndRedoneInTheirOrder() {
        var first = new Mending(new NamingEdit.Dismiss(List.of(ANN)), Set.of());
        var second = new Mending(new NamingEdit.Dismiss(List.of(BOB)), Set.of());
        var both = NamingEdits.NONE.and(first).and(second);
        assertThat(both.undo().done()).containsExactly(first);
        assertThat(both.undo().undo().undo().done()).isEmpty();
        assertThat(both.undo().undo().redo().redo()).isEqualTo(both);
        assertThat(both.undo().and(first).redo().done()).containsExactly(first, first);
    }

    private static final Story TWO_PEOPLE =
            story("Then [Ann Lee] left.", "Ms [Lee] left before [Bob Ray] came.");

    private static Entity.Key person(String name) {
        return new Entity.Key(EntityType.PERSON, name, Optional.empty());
    }

    private static List<String> edited(NamingEdit edit, Story story) {
        return drawn(story, NamingEditor.edited(story, found(story), List.of(edit)));
    }

    private static List<String> edited(Story story) {
        return drawn(story, found(story));
    }

    private static Story story(String... marked) {
        return new Story(
                Arrays.stream(marked)
                        .map(body ->
                                new Article(
                                        new Origin.Pasted(body), Masthead.EMPTY, body, List.of()))
                        .toList());
    }

    private static Naming found(Story story) {
        var bodies = story.articles().stream().map(Article::body).toList();
        var mentions = bodies.stream().map(NamingEditorTest::marked).toList();
        return new Naming(NameState.READY, EntityLinker.link(bodies, mentions));
    }

    private static List<Mention> marked(String body) {
        var mentions = new ArrayList<Mention>();
        Pattern.compile("(?<=\\[)[^]]+")
                .matcher(body)
                .results()
                .forEach(found ->
                        mentions.add(
                                Mention.name(
                                        new Span(found.start(), found.end()), EntityType.PERSON)));
        return mentions;
    }

    /// "TYPE name (aliases): article and how many people are marked before in it".
    private static List<String> drawn(Story story, Naming naming) {
        return naming.entities().stream()
                .map(entity ->
                        entity.type()
                                + " "
                                + entity.name()
                                + (entity.aliases().isEmpty()
                                        ? ""
                                        : entity.aliases().stream()
                                                .map(Alias::words)
                                                .collect(Collectors.joining(", ", " (", ")")))
                                + entity.occurrences().stream()
                                        .map(one -> place(story, one.article(), one.span()))
                                        .collect(Collectors.joining(" ", ": ", "")))
                .toList();
    }

    private static String place(Story story, int article, Span span) {
        var before = story.articles().get(article).body().substring(0, span.start());
        return (char) ('A' + article) + "" + (before.chars().filter(one -> one == '[').count() - 1);
    }
}
