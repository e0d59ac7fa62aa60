package parallax.session;

import parallax.article.Article;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.story.Story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /// This session with other articles open: those that stay keep their place and whether they are
    /// hidden, new ones stand at the end, and the base stays while it is open.
    public Session with(Comparison next) {
        var order = new ArrayList<Sigil>();
        for (Sigil sigil : columns) {
            place(comparison.article(sigil), next).ifPresent(order::add);
        }
        for (int i = 0; i < next.story().articles().size(); i++) {
            boolean isNew = place(next.story().articles().get(i), comparison).isEmpty();
            if (isNew && order.size() < MOST_COLUMNS) {
                order.add(new Sigil(i));
            }
        }
        return new Session(next, order, baseIn(next));
    }

    /// Whether no article of this session is open in the other one.
    public boolean isDisjointFrom(Session other) {
        return articles().stream()
                .noneMatch(article -> place(article, other.comparison).isPresent());
    }

    /// This session once it is known what its articles say in other words.
    public Session reworded(Comparison sameArticles) {
        return new Session(sameArticles, columns, base);
    }

    /// An article stays the same when paragraphs are cut from it or put back.
    private static Optional<Sigil> place(Article article, Comparison comparison) {
        var origins = comparison.story().articles().stream().map(Article::origin).toList();
        int index = origins.indexOf(article.origin());
        return index < 0 ? Optional.empty() : Optional.of(new Sigil(index));
    }

    private Base baseIn(Comparison next) {
        return switch (base) {
            case Base.AllOthers all -> all;
            case Base.One(var witness) ->
                    place(comparison.article(witness), next)
                            .<Base>map(Base.One::new)
                            .orElse(new Base.AllOthers());
        };
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
