package parallax.entity.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parallax.entity.Alias;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.entity.Mention;
import parallax.entity.Occurrence.Certainty;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Mentions are marked with their type's first letter: "[P:Ann Lee] met [P:Lee]".
class EntityLinkerTest {
    private static final Pattern MARK = Pattern.compile("\\[([POLG]):([^]]*)]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P:Ann Lee] spoke; [P:Lee] left | Ann Lee: Lee",
                "[P:Vladimir V. Orlov] met [P:Vladimir Orlov] | Vladimir Orlov: Vladimir V. Orlov",
                "[P:Kim Jong Un] and [P:Kim] and [P:Kim Jong-un] | Kim Jong Un: Kim, Kim Jong-un",
                "[P:Nguyen Phu Trong] said; [P:Trong] went | Nguyen Phu Trong: Trong",
                "[P:Gabriel García Márquez] wrote; [P:García Márquez] and [P:Marquez]"
                        + " | Gabriel García Márquez: García Márquez, Marquez",
                "[P:Mohammed al-Sudani] spoke; [P:al-Sudani] left | Mohammed al-Sudani: al-Sudani",
                "[P:ANN LEE] IN TOWN. [P:Ann Lee] spoke | Ann Lee",
                "[P:Lukáš Novák] and [P:Lukas Novak] | Lukas Novak: Lukáš Novák"
            })
    void onePersonHasOneEntity(String article, String entity) {
        assertThat(linked(article)).containsExactly(entity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P:Abdel Fattah al-Sisi] and [P:el-Sisi] and [P:Sisi]"
                        + " | Abdel Fattah al-Sisi: Sisi, el-Sisi",
                "[P:Mohammed bin Salman] and [P:Mohamed Bin Salman] and [P:Bin Salman]"
                        + " | Mohamed Bin Salman: Bin Salman, Mohammed bin Salman",
                "[O:European Central Bank] and [O:ECB] | European Central Bank: ECB"
            })
    void oneNameIsSpeltInManyWays(String article, String entity) {
        assertThat(linked(article)).containsExactly(entity);
    }

    @Test
    void aWorldWideBankIsNotTheBankOfTheStory() {
        assertThat(linked("[O:European Central Bank] and [O:Central Bank]")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P:Barack Obama] and [P:Michelle Obama] | 2",
                "[P:Nguyen Van Hai] and [P:Nguyen Thi Lan] | 2",
                "[P:Jordan] went to [L:Jordan] | 2",
                "[P:Washington] of [L:Washington] | 2",
                "[P:Paris Hilton] in [L:Paris] | 2"
            })
    void twoWhoShareANameStayTwo(String article, int count) {
        assertThat(linked(article)).hasSize(count);
    }

    @Test
    void aSurnameIsWhoeverItsArticleNamedLast() {
        assertThat(linked("[P:Ann Lee] spoke, then [P:Lee]. [P:Bob Lee] spoke, then [P:Lee]."))
                .containsExactly("Ann Lee: Lee", "Bob Lee: Lee");
    }

    @Test
    void aSurnameThatTwoPeopleHaveElsewhereIsNeither() {
        assertThat(linked("[P:Ann Lee] spoke", "[P:Bob Lee] spoke", "[P:Lee] spoke"))
                .containsExactly("Ann Lee", "Bob Lee", "Lee");
    }

    @Test
    void aShortFormIsAlsoFoundInOtherArticles() {
        assertThat(linked("[P:Ann Lindqvist] spoke", "[P:Lindqvist] left"))
                .containsExactly("Ann Lindqvist: Lindqvist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the [O:Tarn Harbour Trust] and [O:THT] | Tarn Harbour Trust: THT",
                "the [O:Norrvik Port Office] (NPA) and [O:NPA] | Norrvik Port Office: NPA",
                "[O:United Nations] and the [O:U.N.] and [O:UN] | United Nations: U.N., UN",
                "[O:Tarn Mills Inc.] and [O:Tarn Mills] | Tarn Mills: Tarn Mills Inc.",
                "[L:United States] and [L:U.S.] | United States: U.S.",
                "[G:Russian] and [G:Russians] | Russian: Russians",
                "[O:Foreign Ministry] and [O:Ministry of Foreign Affairs]"
                        + " | Foreign Ministry: Ministry of Foreign Affairs"
            })
    void otherNamesMeet(String article, String entity) {
        assertThat(linked(article)).containsExactly(entity);
    }

    @Test
    void aPeopleIsNotItsCountry() {
        assertThat(linked("[L:Russia] and [G:Russian]")).hasSize(2);
    }

    @Test
    void aRareNameBesideOneThatSoundsLikeItIsOnlyProbable() {
        var entities =
                link("[P:Anna Lindqvist] spoke. [P:Lindkvist] was not heard.", "[P:Lindqvist]");
        assertThat(entities).hasSize(1);
        assertThat(entities.getFirst().occurrences())
                .extracting(one -> one.certainty())
                .containsExactly(Certainty.SURE, Certainty.PROBABLE, Certainty.SURE);
        assertThat(entities.getFirst().name()).isEqualTo("Anna Lindqvist");
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        var one = "[P:Ann Lee] met [P:Bob Lee]. [P:Lee] left [L:U.S.] with the [O:THT]";
        var other =
                "[P:Lee] of the [O:Tarn Harbour Trust] saw [P:Ann Lee] in the [L:United States]";
        assertThat(linked(one, other)).isEqualTo(linked(other, one));
    }

    @Test
    void everyMentionBelongsToExactlyOneEntity() {
        var entities = link("[P:Ann Lee] [P:Lee] [O:THT] [L:Oslo]", "[P:Lee] [P:Ann] [G:Danes]");
        assertThat(entities.stream().flatMap(one -> one.occurrences().stream()))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }

    /// "Name: alias, alias" for each entity.
    private static List<String> linked(String... articles) {
        return link(articles).stream()
                .map(one ->
                        one.name()
                                + (one.aliases().isEmpty() ? "" : ": ")
                                + one.aliases().stream()
                                        .map(Alias::words)
                                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private static List<Entity> link(String... articles) {
        var bodies = new ArrayList<String>();
        var mentions = new ArrayList<List<Mention>>();
        for (var article : articles) {
            var body = new StringBuilder();
            var found = new ArrayList<Mention>();
            var mark = MARK.matcher(article);
            int at = 0;
            while (mark.find()) {
                body.append(article, at, mark.start());
                int start = body.length();
                body.append(mark.group(2));
                found.add(Mention.name(new Span(start, body.length()), type(mark.group(1))));
                at = mark.end();
            }
            bodies.add(body.append(article.substring(at)).toString());
            mentions.add(found);
        }
        return EntityLinker.link(bodies, mentions);
    }

    private static EntityType type(String letter) {
        return switch (letter) {
            case "P" -> EntityType.PERSON;
            case "O" -> EntityType.ORGANIZATION;
            case "L" -> EntityType.PLACE;
            default -> EntityType.GROUP;
        };
    }
}
