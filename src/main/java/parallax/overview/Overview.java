package parallax.overview;

import parallax.article.Article;
import parallax.article.ArticleNames;
import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.picture.Picture;
import parallax.session.Naming;
import parallax.session.Session;
import parallax.session.StatementGrid;

import java.util.List;
import java.util.stream.Stream;

/// A story at a glance: what its pictures are made from.
///
/// @param grid who says what in the session's columns
public record Overview(Session session, StatementGrid grid, Naming naming) {
    /// Its pictures, those that have something to show, the most telling first. Takes as long as
    /// painting all columns.
    public List<Picture> pictures() {
        return articles().isEmpty()
                ? List.of()
                : Stream.of(
                                new SimilarityPicture(this).draw(),
                                new DensityPicture(this).draw(),
                                new LengthPicture(this).draw(),
                                new HeadlinePicture(this).draw(),
                                new TimelinePicture(this).draw(),
                                new NamesPicture(this).draw())
                        .filter(picture -> !picture.shapes().isEmpty())
                        .toList();
    }

    /// Those that stand in columns, in their order.
    List<Sigil> articles() {
        return session.columns();
    }

    Article article(Sigil sigil) {
        return session.comparison().article(sigil);
    }

    /// What an article is called beside its letter.
    String name(Sigil sigil) {
        return ArticleNames.of(article(sigil));
    }

    List<Entity> entities() {
        return naming.entities();
    }
}
