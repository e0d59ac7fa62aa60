package parallax.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.article.Articles;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.entity.Occurrence;
import parallax.entity.Occurrence.Certainty;
import parallax.story.Story;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class MentionInSentenceTest {
    @Test
    void eachMentionStandsInItsOwnSentence() {
        assertThat(
                        drawn(
                                "Ann",
                                "It rained. The dictator Ann left. Ann slept.",
                                "Leader Ann spoke."))
                .containsExactly(
                        "0 The dictator |Ann| left.", "0 |Ann| slept.", "1 Leader |Ann| spoke.");
    }

    @Test
    void aMentionOverTheEndOfASentenceIsShownWhole() {
        assertThat(drawn("St. Ives", "He saw St. Ives yesterday.")).hasSize(1);
        assertThat(drawn("one\nAnn", "Number one\nAnn left."))
                .containsExactly("0 Number |one\nAnn|");
    }

    private static List<String> drawn(String name, String... bodies) {
        var articles = Articles.of(bodies);
        var occurrences = new ArrayList<Occurrence>();
        for (int i = 0; i < bodies.length; i++) {
            for (int at = bodies[i].indexOf(name); at >= 0; at = bodies[i].indexOf(name, at + 1)) {
                occurrences.add(
                        new Occurrence(i, new Span(at, at + name.length()), Certainty.SURE));
            }
        }
        var entity = new Entity(EntityType.PERSON, name, List.of(), Optional.empty(), occurrences);
        return MentionInSentence.of(entity, Comparison.of(new Story(articles))).stream()
                .map(one ->
                        one.occurrence().article()
                                + " "
                                + one.before()
                                + "|"
                                + one.words()
                                + "|"
                                + one.after())
                .toList();
    }
}
