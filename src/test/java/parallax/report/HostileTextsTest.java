package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import parallax.article.Article;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.highlight.Base;
import parallax.session.Comparison;
import parallax.session.NameSearch;
import parallax.session.RewordingSearch;
import parallax.story.Story;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Texts that nobody writes but somebody who wants the comparison to take forever or to fill the
/// memory.
class HostileTextsTest {
    private static final int WORDS = 20_000;

    /// Each of these takes seconds; what grows with the square of its length takes hours.
    private static final Duration FOREVER = Duration.ofSeconds(60);

    enum Text {
        ONE_WORD,
        FIVE_WORDS_AT_RANDOM,
        PERIOD_WITH_NOISE,
        ONE_SENTENCE_AGAIN_AND_AGAIN,
        NO_STOPS,
        NOTHING_BUT_QUOTATIONS,
        QUOTATIONS_THAT_NEVER_CLOSE,
        NOTHING_BUT_MARKS,
        NOTHING_BUT_NUMBERS,
        NAMES_IN_A_ROW,
        PARAGRAPHS_OF_ONE_WORD
    }

    private static String word(Text text, int i) {
        return switch (text) {
            case ONE_WORD -> "harbour";
            case FIVE_WORDS_AT_RANDOM -> "word" + new Random(i).nextInt(5);
            case PERIOD_WITH_NOISE -> i % 29 == 0 ? "noise" + i % 97 : "word" + i % 7;
            case ONE_SENTENCE_AGAIN_AND_AGAIN ->
                    List.of("The", "ferry", "struck", "the", "bridge.").get(i % 5);
            case NO_STOPS -> "word" + i % 1_000;
            case NOTHING_BUT_QUOTATIONS -> "“harbour”";
            case QUOTATIONS_THAT_NEVER_CLOSE -> "“harbour";
            case NOTHING_BUT_MARKS -> List.of(".", ",", "?", "“", "(").get(i % 5);
            case NOTHING_BUT_NUMBERS -> String.valueOf(i * 7919);
            case NAMES_IN_A_ROW -> "Name" + (char) ('a' + i % 26);
            case PARAGRAPHS_OF_ONE_WORD -> "word" + i % 10 + "\n";
        };
    }

    /// Beginning with another word for each article, so that no two are the same.
    private static Article article(Text text, int number) {
        var body =
                IntStream.range(number, WORDS)
                        .mapToObj(i -> word(text, i))
                        .collect(Collectors.joining(" "));
        var origin = new Origin.Pasted("article " + number);
        return new Article(origin, Masthead.EMPTY, body, List.of());
    }

    @ParameterizedTest
    @EnumSource(Text.class)
    void everythingIsFoundInTime(Text text) {
        var story = new Story(List.of(article(text, 0), article(text, 1), article(text, 3)));
        assertTimeoutPreemptively(
                FOREVER,
                () -> {
                    var words = Comparison.of(story);
                    var all =
                            new RewordingSearch(
                                            () -> new SentenceEmbeddings.Absent("not wanted here"))
                                    .reworded(words);
                    var named = Named.of(all, NameSearch.quantities(story));
                    for (var witness : all.collation().witnesses()) {
                        assertThat(all.highlights(witness.sigil(), new Base.AllOthers()))
                                .isNotEmpty();
                    }
                    assertThat(named.comparison()).isEqualTo(all);
                });
    }
}
