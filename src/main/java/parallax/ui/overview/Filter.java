package parallax.ui.overview;

import parallax.collation.token.Sigil;
import parallax.session.Statement;
import parallax.session.StatementGrid;

import java.util.List;

/// Which statements are listed.
sealed interface Filter {
    record All() implements Filter {}

    record InAll() implements Filter {}

    /// In several articles, but not in all.
    record InSome() implements Filter {}

    record OnlyInOne() implements Filter {}

    record OnlyIn(Sigil article) implements Filter {}

    /// What several others say and this article doesn't.
    record LeftOutBy(Sigil article) implements Filter {}

    default List<Statement> of(StatementGrid grid) {
        int articles = grid.articles().size();
        return grid.statements().stream()
                .filter(statement ->
                        switch (this) {
                            case All() -> true;
                            case InAll() -> count(statement) == articles && articles > 1;
                            case InSome() -> count(statement) > 1 && count(statement) < articles;
                            case OnlyInOne() -> count(statement) == 1;
                            case OnlyIn(var article) ->
                                    count(statement) == 1 && statement.cell(article).isPresent();
                            case LeftOutBy(var article) ->
                                    count(statement) > 1 && statement.cell(article).isEmpty();
                        })
                .toList();
    }

    private static int count(Statement statement) {
        return statement.cells().size();
    }
}
