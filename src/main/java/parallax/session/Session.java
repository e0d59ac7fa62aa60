package parallax.session;

import parallax.article.Article;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.story.Story;

import java.util.ArrayList;
import java.util.List;

/// What is open and how the reader has laid it out. Immutable: every change gives a new one.
///
/// @param columns the articles that are shown, from left to right; the others are hidden
/// @param base what the articles are compared with
public record Session(Comparison comparison, List<Sigil> columns, Base base) {
    /// More columns than this nobody reads side by side; what is opened beyond them is hidden.
    public static final int MOST_COLUMNS = 24;

    public static final Session EMPTY =
            new Session(Comparison.of(new Story(List.of())), List.of(), new Base.AllOthers());

    public Session {
        columns = List.copyOf(columns);
    }

    public List<Article> articles() {
        return comparison.story().articles();
    }

    public boolean isEmpty() {
        return articles().isEmpty();
    }

    /// How many open articles stand in no column.
    public int hiddenCount() {
        return articles().size() - columns.size();
    }

    /// The sigils of all open articles, shown or hidden, in the order they were opened.
    public List<Sigil> sigils() {
        return comparison.collation().witnesses().stream().map(witness -> witness.sigil()).toList();
    }

    /// This session once it is known what its articles say in other words.
    public Session reworded(Comparison sameArticles) {
        return new Session(sameArticles, columns, base);
    }

    /// The session with a column standing at `index` of the columns, counted without it.
    public Session moved(Sigil column, int index) {
        var order = new ArrayList<>(columns);
        order.remove(column);
        order.add(Math.clamp(index, 0, order.size()), column);
        return new Session(comparison, order, base);
    }

    public Session hidden(Sigil column) {
        return new Session(
                comparison, columns.stream().filter(shown -> !shown.equals(column)).toList(), base);
    }

    /// The session with a hidden article shown again, at the end.
    public Session shown(Sigil article) {
        if (columns.contains(article)) {
            return this;
        }
        var order = new ArrayList<>(columns);
        order.add(article);
        return new Session(comparison, order, base);
    }

    public Session comparedWith(Base newBase) {
        return new Session(comparison, columns, newBase);
    }
}
