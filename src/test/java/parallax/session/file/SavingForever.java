package parallax.session.file;

import parallax.article.Article;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.session.Kept;
import parallax.session.OpenStories;
import parallax.session.View;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A program that saves one session after the other to the same file until it is killed. Each has
/// its number in its articles.
final class SavingForever {
    private static final String SENTENCE = "The ferry struck the bridge, report ";
    private static final int ARTICLES = 5;
    private static final int SENTENCES = 2_000;

    private SavingForever() {}

    public static void main(String[] args) throws IOException {
        for (int number = 1; ; number++) {
            SessionFile.write(session(number), Path.of(args[0]));
            System.out.println(number);
        }
    }

    static Kept session(int number) {
        var body = (SENTENCE + number + ".\n").repeat(SENTENCES).strip();
        var articles =
                java.util.stream.IntStream.range(0, ARTICLES)
                        .mapToObj(i ->
                                new Article(
                                        new Origin.Pasted("article " + i),
                                        Masthead.EMPTY,
                                        body,
                                        List.of()))
                        .toList();
        return new Kept(
                OpenStories.NONE.with(0, articles), List.of(), List.of(), List.of(), View.PLAIN);
    }

    /// The number of a session that was saved.
    static int number(Kept kept) {
        var first = kept.articles().getFirst().body().lines().findFirst().orElseThrow();
        return Integer.parseInt(first.replaceAll("\\D", ""));
    }
}
