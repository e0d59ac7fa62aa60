package parallax.ui.reader;

import parallax.highlight.Highlight;

import java.util.List;

/// How much of an article is shared and how much only it has, by characters, each 0..1.
record RoleShares(double shared, double unique) {
    static RoleShares of(List<Highlight> highlights) {
        double shared = 0;
        double unique = 0;
        for (Highlight highlight : highlights) {
            switch (highlight) {
                case Highlight.Shared _ -> shared += highlight.span().length();
                case Highlight.Unique _ -> unique += highlight.span().length();
            }
        }
        double all = shared + unique;
        return all == 0 ? new RoleShares(0, 0) : new RoleShares(shared / all, unique / all);
    }
}
