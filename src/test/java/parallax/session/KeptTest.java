package parallax.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.article.Article;
import parallax.article.Masthead;
import parallax.article.Origin;

import java.util.List;
import java.util.Map;
import java.util.Set;

class KeptTest {
    private static final Kept ONE = kept("a", "Gone in a.");
    private static final Kept OTHER = kept("b", "Gone in b.");

    private static Kept kept(String name, String dismissed) {
        var origin = new Origin.Pasted(name);
        var article = new Article(origin, Masthead.EMPTY, name + ".", List.of());
        return new Kept(
                OpenStories.NONE.with(0, List.of(article)),
                List.of(),
                List.of(new Note(origin, article.paragraphs().getFirst(), name + ".", "Why?")),
                List.of(new Dismissal(dismissed, Set.of(origin))),
                View.PLAIN);
    }

    @Test
    void twoWindowsBesideEachOtherLoseNothing() {
        var both = ONE.beside(OTHER);
        assertThat(both.stories().all()).hasSize(2);
        assertThat(both.notes()).hasSize(2);
        assertThat(both.dismissals()).hasSize(2);
        assertThat(both.beside(OTHER)).isEqualTo(both);
    }

    @Test
    void whereTheReaderLookedIsNoChange() {
        var both = ONE.beside(OTHER);
        var looked =
                new Kept(
                        both.stories().showing(1),
                        both.mendings(),
                        both.notes(),
                        both.dismissals(),
                        new View("PASSAGES", Set.of(), Map.of()));
        assertThat(looked.isLike(both)).isTrue();
        assertThat(ONE.isLike(both)).isFalse();
    }
}
