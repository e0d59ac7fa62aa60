package parallax.session;

import parallax.collation.Version.Part;
import parallax.collation.token.Sigil;
import parallax.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One statement and how each article makes it: a row of "who says what".
///
/// @param label what it is about, in the articles' own words; never empty
/// @param cluster number of its cluster; none where only one article makes it
/// @param cells the articles that make it, in the order of the columns
public record Statement(String label, OptionalInt cluster, List<Cell> cells) {
    public Statement {
        cells = List.copyOf(cells);
    }

    /// How an article makes a statement.
    public enum Wording {
        /// In words that another article has too.
        SHARED,
        /// In words of its own, where another says the same.
        REWORDED,
        /// Nobody else says it.
        UNIQUE
    }

    /// An article's version.
    ///
    /// @param passages where it stands, in order
    /// @param elsewhere in how many more places it stands
    /// @param parts its words, laid against those of the first article that makes the statement
    public record Cell(
            Sigil article, List<Span> passages, int elsewhere, Wording wording, List<Part> parts) {
        public Cell {
            passages = List.copyOf(passages);
            parts = List.copyOf(parts);
        }
    }

    public Optional<Cell> cell(Sigil article) {
        return cells.stream().filter(cell -> cell.article().equals(article)).findFirst();
    }
}
