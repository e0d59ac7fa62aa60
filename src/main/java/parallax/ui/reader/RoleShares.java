package parallax.ui.reader;

import parallax.highlight.Highlight;

import java.util.List;

/// How much of an article is shared, how much reworded, and how much only it has, by characters,
/// each 0..1.
record RoleShares(double shared, double reworded, double unique) {
    static RoleShares of(List<Highlight> highlights) {
        double shared = 0;
        double reworded = 0;
        double unique = 0;
        for (Highlight highlight : highlights) {
            switch (highlight) {
                case Highlight.Shared _ -> shared += highlight.span().length();
                case Highlight.Reworded _ -> reworded += highlight.span().length();
                case Highlight.Unique _ -> unique += highlight.span().length();
            }
        }
        double all = Math.max(1, shared + reworded + unique);
        return new RoleShares(shared / all, reworded / all, unique / all);
    }
}
