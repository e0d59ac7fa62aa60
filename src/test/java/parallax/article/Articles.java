package parallax.article;

import java.util.Arrays;
import java.util.List;

/// Articles of nothing but a body, for tests.
public final class Articles {
    private Articles() {}

    public static List<Article> of(String... bodies) {
        return Arrays.stream(bodies)
                .map(body -> new Article(new Origin.Pasted(body), Masthead.EMPTY, body, List.of()))
                .toList();
    }
}
