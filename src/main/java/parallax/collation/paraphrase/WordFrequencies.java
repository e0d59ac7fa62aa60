package parallax.collation.paraphrase;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// How common English words are: the vocabulary of the sentence model has them in the order of
/// their frequency, and the frequency of a word falls with its rank (Zipf 1949).
public final class WordFrequencies {
    /// The place of “the”; before it stand letters and signs.
    private static final String MOST_COMMON = "the";

    /// The word of rank 100 stands in every article that is long enough, that of rank 1,000 in one
    /// of ten.
    private static final double EXPECTED = 100;

    private static final double HIGHEST_SHARE = 0.6;

    private final Map<String, Integer> ranks;

    private WordFrequencies(Map<String, Integer> ranks) {
        this.ranks = ranks;
    }

    /// Reads them. Takes some 100 ms.
    ///
    /// @throws IOException if the vocabulary isn't in the class path or can't be read
    public static WordFrequencies read() throws IOException {
        var places = WordPiece.read(SentenceModel.vocabulary()).places();
        int first = places.getOrDefault(MOST_COMMON, 0);
        var ranks = new HashMap<String, Integer>();
        places.forEach((word, place) -> {
            if (place >= first && word.codePoints().allMatch(Character::isLetterOrDigit)) {
                ranks.merge(Stemmer.stem(word), place - first + 1, Math::min);
            }
        });
        return new WordFrequencies(Map.copyOf(ranks));
    }

    /// The share of news articles, from 0 to 1, that can be expected to have a word of this stem; 0
    /// for one that isn't known.
    public double share(String stem) {
        var rank = ranks.get(stem);
        return rank == null ? 0 : Math.min(HIGHEST_SHARE, EXPECTED / rank);
    }
}
