package parallax.article;

import java.util.List;
import java.util.Optional;

/// What stands around an article's body, each where the article has it.
///
/// @param byline who signed it, as printed
/// @param dateline the place line at its head
/// @param published the moment of publication: ISO where it is certain, else as printed
public record Masthead(
        Optional<String> headline,
        Optional<Outlet> outlet,
        List<String> byline,
        Optional<String> dateline,
        Optional<String> published) {
    public static final Masthead EMPTY =
            new Masthead(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());

    public Masthead {
        byline = List.copyOf(byline);
    }

    public Masthead withHeadline(String text) {
        return new Masthead(Optional.of(text), outlet, byline, dateline, published);
    }
}
