package parallax.session;

import parallax.article.Article;
import parallax.collation.Collation;
import parallax.collation.Collator;
import parallax.collation.paraphrase.ParaphraseFinder;
import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.collation.passage.Rewording;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.highlight.Highlight;
import parallax.highlight.HighlightPlanner;
import parallax.story.Story;

import java.util.List;

/// A story and what its articles have in common; the sigil of an article is its place in the story.
public record Comparison(Story story, Collation collation) {
    /// Compares the articles of a story. Takes as long as `Collator.collate`.
    public static Comparison of(Story story) {
        var bodies = story.articles().stream().map(Article::body).toList();
        return new Comparison(story, Collator.collate(bodies));
    }

    public Article article(Sigil sigil) {
        return story.articles().get(sigil.index());
    }

    /// How many words all articles have together.
    public int words() {
        return collation.witnesses().stream()
                .mapToInt(witness -> witness.tokens().wordCount())
                .sum();
    }

    /// What the articles say in other words. Takes as long as `ParaphraseFinder.rewordings`.
    public List<Rewording> rewordings(SentenceEmbeddings embeddings) {
        return new ParaphraseFinder(embeddings)
                .rewordings(collation.witnesses(), collation.links());
    }

    /// How the article is painted.
    public List<Highlight> highlights(Sigil sigil, Base base) {
        return HighlightPlanner.plan(collation, sigil, base);
    }
}
