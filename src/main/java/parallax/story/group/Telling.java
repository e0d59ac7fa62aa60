package parallax.story.group;

import parallax.article.Article;
import parallax.collation.paraphrase.Stemmer;
import parallax.collation.token.Sigil;
import parallax.collation.token.Token;
import parallax.collation.token.TokenKind;
import parallax.collation.token.Vocabulary;
import parallax.collation.token.Witness;
import parallax.entity.recognize.PublishedDay;
import parallax.text.Span;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What tells an event in an article.
///
/// @param words how often it has each word that says something, by its stem
/// @param names the same of the words with a capital letter that isn't due to their place, and of
///   numbers
/// @param day of publication
record Telling(Map<String, Integer> words, Map<String, Integer> names, Optional<LocalDate> day) {
    /// A word of the headline counts as two.
    private static final int IN_HEADLINE = 2;

    /// An article of fewer different words says too little to be told by.
    private static final int FEWEST = 15;

    /// In a headline most of whose words have capitals a capital tells nothing.
    private static final double MOST = 0.6;

    /// O(length).
    static Telling of(Article article) {
        var reader = new Reader();
        article.masthead().headline().ifPresent(headline -> reader.read(headline, IN_HEADLINE));
        reader.read(article.body(), 1);
        return new Telling(
                reader.words,
                reader.names,
                article.masthead().published().flatMap(PublishedDay::of));
    }

    /// Whether the article is too short for anyone to say which event it tells of.
    boolean isTooShort() {
        return words.size() < FEWEST;
    }

    /// Scratch of one run.
    private static final class Reader {
        final Map<String, Integer> words = new HashMap<>();
        final Map<String, Integer> names = new HashMap<>();

        void read(String text, int times) {
            var witness = Witness.of(new Sigil(0), text, new Vocabulary());
            for (Span sentence : witness.sentences()) {
                read(witness.tokens().tokensIn(sentence), times);
            }
        }

        private void read(List<Token> sentence, int times) {
            var plain = sentence.stream().filter(token -> token.kind().isWord()).toList();
            long capitals = plain.stream().filter(Reader::hasCapital).count();
            boolean isTitle = capitals > MOST * plain.size();
            for (int i = 0; i < plain.size(); i++) {
                var token = plain.get(i);
                if (token.isTelling() && token.normal().length() > 1) {
                    words.merge(Stemmer.stem(token.normal()), times, Integer::sum);
                    boolean isName = hasCapital(token) && i > 0 && !isTitle;
                    if (isName || token.kind() == TokenKind.NUMBER) {
                        names.merge(token.normal(), times, Integer::sum);
                    }
                }
            }
        }

        private static boolean hasCapital(Token token) {
            return Character.isUpperCase(token.surface().codePointAt(0));
        }
    }
}
