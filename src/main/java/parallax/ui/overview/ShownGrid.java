package parallax.ui.overview;

import parallax.collation.token.Sigil;
import parallax.session.StatementGrid;

import java.util.List;

/// The grid and what its articles are called.
///
/// @param names by sigil, of all open articles
/// @param base what the rows are in the order of
public record ShownGrid(StatementGrid grid, List<String> names, String base) {
    public static final ShownGrid EMPTY = new ShownGrid(StatementGrid.EMPTY, List.of(), "");

    public ShownGrid {
        names = List.copyOf(names);
    }

    String name(Sigil article) {
        return names.get(article.index());
    }
}
