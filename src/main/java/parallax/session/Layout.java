package parallax.session;

import parallax.article.Article;
import parallax.article.Origin;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How a story's articles are laid out, by where they came from, so that it holds whatever articles
/// join the story or leave it.
///
/// @param columns from left to right
/// @param hidden in no column; an article that is in neither is new
/// @param base what the others are compared with
public record Layout(List<Origin> columns, Set<Origin> hidden, Optional<Origin> base) {
    /// Every article in a column, in the order of the story.
    public static final Layout PLAIN = new Layout(List.of(), Set.of(), Optional.empty());

    public Layout {
        columns = List.copyOf(columns);
        hidden = Set.copyOf(hidden);
    }

    /// How a session's articles are laid out.
    public static Layout of(Session session) {
        var comparison = session.comparison();
        var columns =
                session.columns().stream()
                        .map(sigil -> comparison.article(sigil).origin())
                        .toList();
        var hidden = new ArrayList<>(session.articles().stream().map(Article::origin).toList());
        hidden.removeAll(columns);
        var base =
                switch (session.base()) {
                    case Base.AllOthers() -> Optional.<Origin>empty();
                    case Base.One(var one) -> Optional.of(comparison.article(one).origin());
                };
        return new Layout(columns, Set.copyOf(hidden), base);
    }

    /// These articles laid out so: those that stay keep their place and whether they are hidden,
    /// new ones stand at the end, and the base stays while it is there.
    public Session applied(Comparison comparison) {
        var origins = comparison.story().articles().stream().map(Article::origin).toList();
        var order = new ArrayList<Sigil>();
        for (Origin column : columns) {
            sigil(column, origins).ifPresent(order::add);
        }
        for (int i = 0; i < origins.size(); i++) {
            var origin = origins.get(i);
            boolean isNew = !columns.contains(origin) && !hidden.contains(origin);
            if (isNew && order.size() < Session.MOST_COLUMNS) {
                order.add(new Sigil(i));
            }
        }
        return new Session(
                comparison,
                order,
                base.flatMap(origin -> sigil(origin, origins))
                        .<Base>map(Base.One::new)
                        .orElse(new Base.AllOthers()));
    }

    /// With other articles in the place of one; the first of them is the base where that was.
    Layout exchanged(Origin old, List<Origin> fresh) {
        return new Layout(
                columns.stream()
                        .flatMap(one -> one.equals(old) ? fresh.stream() : Stream.of(one))
                        .toList(),
                hidden,
                base.map(one -> one.equals(old) ? fresh.getFirst() : one));
    }

    private static Optional<Sigil> sigil(Origin origin, List<Origin> origins) {
        int index = origins.indexOf(origin);
        return index < 0 ? Optional.empty() : Optional.of(new Sigil(index));
    }
}
