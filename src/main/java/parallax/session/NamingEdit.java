package parallax.session;

import parallax.article.Article;
import parallax.entity.Entity;
import parallax.entity.EntityType;

import java.util.List;

/// Something the reader mended about who and what is named. Where the entity it speaks of isn't
/// named any more it changes nothing, until the entity is there again.
public sealed interface NamingEdit {
    /// They are one, called as the first.
    record Merge(List<Entity.Key> entities) implements NamingEdit {
        public Merge {
            entities = List.copyOf(entities);
            if (entities.size() < 2) {
                throw new IllegalArgumentException("nothing to merge: " + entities);
            }
        }
    }

    /// Some of its mentions are someone else's.
    record Split(Entity.Key entity, Part part) implements NamingEdit {}

    /// It is called otherwise; as another entity of its type: then both are one.
    record Rename(Entity.Key entity, String name) implements NamingEdit {
        public Rename {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a name has letters");
            }
        }
    }

    record Retype(Entity.Key entity, EntityType type) implements NamingEdit {}

    /// They are no one and nothing.
    record Dismiss(List<Entity.Key> entities) implements NamingEdit {
        public Dismiss {
            entities = List.copyOf(entities);
        }
    }

    /// Which mentions of an entity.
    sealed interface Part {
        /// Those in these words.
        record Written(String words) implements Part {}

        /// Those in one article.
        record InArticle(Article article) implements Part {}
    }
}
