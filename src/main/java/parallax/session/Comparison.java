package parallax.session;

import parallax.article.Article;
import parallax.collation.Collation;
import parallax.collation.Collator;
import parallax.collation.paraphrase.Rewordings;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.highlight.Highlight;
import parallax.highlight.HighlightPlanner;
import parallax.story.Story;

import java.util.List;
import java.util.Optional;

/// A story and what its articles have in common; the sigil of an article is its place in the story.
///
/// @param basis what the articles' rewordings rest on; empty where they were not looked for yet
public record Comparison(Story story, Collation collation, Optional<Rewordings.Basis> basis) {
    /// Compares the articles of a story. Takes as long as `Collator.collate`.
    public static Comparison of(Story story) {
        var bodies = story.articles().stream().map(Article::body).toList();
        return new Comparison(story, Collator.collate(bodies), Optional.empty());
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

    /// This comparison with what the articles say in other words.
    public Comparison reworded(Rewordings rewordings) {
        return new Comparison(
                story, collation.reworded(rewordings.found()), Optional.of(rewordings.basis()));
    }

    /// How the article is painted; not at all where there is no other to compare it with.
    public List<Highlight> highlights(Sigil sigil, Base base) {
        return story.articles().size() < 2
                ? List.of()
                : HighlightPlanner.plan(collation, sigil, base);
    }
}
