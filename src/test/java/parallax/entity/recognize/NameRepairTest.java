package parallax.entity.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.entity.EntityType;
import parallax.entity.Mention;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the engine found is marked with brackets: "[PERSON Ann Lee] spoke".
class NameRepairTest {
    private static final List<EntityType> TYPES = List.of(EntityType.values());
    private static final Pattern MARK = Pattern.compile("\\[(PERSON|ORG|PLACE|GROUP) ([^]]*)]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[PERSON Mr. Lee] spoke | [PERSON Lee]",
                "[PERSON President Ada Lind] spoke | [PERSON Ada Lind]",
                "[ORG the Norrvik Times] wrote | [ORG Norrvik Times]",
                "he called [ORG President] back | ''",
                "[PERSON Lena Marsk’s] book | [PERSON Lena Marsk]",
                "said [ORG ” Harbour Board] now | [ORG Harbour Board]",
                "[PLACE OSLO — Ada] Lind said | [PLACE OSLO] [PLACE Ada]"
            })
    void titlesArticlesAndDashesAreNoPartOfAName(String found, String mended) {
        assertThat(mended(found)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at the University of Tarn Valley yesterday | [ORG University of Tarn Valley]",
                "the Ministry of Public Health said | [ORG Ministry of Public Health]",
                "over the Tarn Bridge at noon | [PLACE Tarn Bridge]",
                "The Harbour Authority said | [ORG Harbour Authority]",
                "the [PERSON Lind Institute] said | [ORG Lind Institute]",
                "[PLACE Tarn] [ORG Council] met | [ORG Tarn Council]"
            })
    void aNameSaysByItsLastWordWhatItIs(String found, String mended) {
        assertThat(mended(found)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a war in Ukraine went on | [PLACE Ukraine]",
                "the Ukraine war went on | [PLACE Ukraine]",
                "[ORG U.S.-led] talks | [PLACE U.S.]",
                "Western sanctions | [GROUP Western]",
                "two Norwegians left | [GROUP Norwegians]",
                "[PERSON Michael Jordan] scored | [PERSON Michael Jordan]",
                "Talks in Jordan ended | [PLACE Jordan]",
                "[PLACE Georgia] voted | [PLACE Georgia]",
                "[PERSON Paris Hilton] sang | [PERSON Paris Hilton]",
                "UKRAINE WAR GOES ON | [PLACE UKRAINE]"
            })
    void theWorldIsKnownUnlessTheNameIsSomeoneElses(String found, String mended) {
        assertThat(mended(found)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "said [PERSON Ada] Lind, who | [PERSON Ada Lind]",
                "then Ada [PERSON Lind] spoke | [PERSON Ada Lind]",
                "Then [PERSON Lind] spoke | [PERSON Lind]",
                "[PERSON Lind] Thursday said | [PERSON Lind]",
                "[PERSON Tran Van] Duc said | [PERSON Tran Van Duc]"
            })
    void aPersonKeepsAllNames(String found, String mended) {
        assertThat(mended(found)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asked Ann [PERSON Lee] of the Tarn Harbour Party | [PERSON Ann Lee] [ORG Tarn"
                        + " Harbour Party]",
                "[PERSON Ann Lee] of the Tarn Harbour Court | [PERSON Ann Lee] [ORG Tarn Harbour"
                        + " Court]",
                "the [ORG Norrvik Authority] for Ships and Quays | [ORG Norrvik Authority for Ships"
                        + " and Quays]"
            })
    void whoeverBelongsToAnOrganisationIsNoPartOfItsName(String found, String mended) {
        assertThat(mended(found)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Tarn Initiative for Harbour Rights (TIHR) said"
                        + " | [ORG Tarn Initiative for Harbour Rights] [ORG TIHR]",
                "the [ORG Department for Ships], Quays and Fish (SQF) said"
                        + " | [ORG Department for Ships, Quays and Fish] [ORG SQF]",
                "the [GROUP Danish] Line (DL) said; the DL left"
                        + " | [ORG Danish Line] [ORG DL] [ORG DL]",
                "the [PLACE Norrvik Quay Area] (NQA) is | [PLACE Norrvik Quay Area] [PLACE NQA]",
                "Ann went there (NATO) | [ORG NATO]"
            })
    void bracketsTellWhereTheLongNameBegins(String found, String mended) {
        assertThat(mended(found)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEW NORRVIK (AP) — A ferry | [PLACE NEW NORRVIK] [ORG AP]",
                "[ORG NORRVIK], Jan 8 - A ferry | [PLACE NORRVIK]",
                "A ferry - NORRVIK | ''"
            })
    void whereAReportComesFromIsAPlace(String found, String mended) {
        assertThat(mended(found)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fell to [ORG 412p] today | ''",
                "[ORG Transportation] Secretary [PERSON Ann Lee] | [PERSON Ann Lee]",
                "[PERSON Oslo Lind] in [PLACE Oslo] | [PERSON Oslo Lind] [PLACE Oslo]",
                "analyst Ada Young said; [PERSON Young] left | [PERSON Ada Young] [PERSON Young]"
            })
    void pricesPortfoliosAndPlacesAreNoOnesName(String found, String mended) {
        assertThat(mended(found)).isEqualTo(mended);
    }

    @Test
    void aSurnameThatIsAMonthIsNotFoundInDates() {
        assertThat(mended("[PERSON Mark March] spoke on 14 March", "On March 17 Mr March left"))
                .containsExactly("[PERSON Mark March]", "[PERSON March]");
    }

    @Test
    void aSurnameKnownInOneArticleIsFoundInAnother() {
        assertThat(mended("[PERSON Ada Lind] spoke", "Later Lind left; [ORG Lind] was tired"))
                .containsExactly("[PERSON Ada Lind]", "[PERSON Lind] [PERSON Lind]");
    }

    @Test
    void aDatelineInCapitalsIsThePlaceItIsElsewhere() {
        assertThat(mended("[ORG NORRVIK] — A ferry", "in [PLACE Norrvik] harbour"))
                .containsExactly("[PLACE NORRVIK]", "[PLACE Norrvik]");
    }

    @Test
    void aSurnameThatIsAlsoACommonWordIsNotSpread() {
        assertThat(mended("[PERSON Ada Field] spoke", "Field workers left the field"))
                .containsExactly("[PERSON Ada Field]", "");
    }

    @Test
    void theAcronymOfAKnownOrganisationIsOne() {
        assertThat(
                        mended(
                                "the [ORG Tarn Harbour Trust] said",
                                "[PERSON THT] said it, and THT meant it"))
                .containsExactly("[ORG Tarn Harbour Trust]", "[ORG THT] [ORG THT]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whateverIsFoundComesBackInOrderAndApart(long randomSeed) {
        var random = new Random(randomSeed);
        var words =
                List.of(
                        "The",
                        "President",
                        "Jordan",
                        "of",
                        "and",
                        "U.S.-led",
                        "Bank",
                        "Lee",
                        "—",
                        "\n",
                        "Bridge",
                        "said",
                        "Ann",
                        "’s",
                        "\uD83D\uDE00",
                        "USA",
                        "Georgian");
        var body =
                random.ints(200, 0, words.size())
                        .mapToObj(words::get)
                        .collect(Collectors.joining(" "));
        var found = new ArrayList<Mention>();
        for (int at = 0; at < body.length() - 30; ) {
            int start = at + random.nextInt(12);
            at = start + 1 + random.nextInt(14);
            found.add(Mention.name(new Span(start, at), TYPES.get(random.nextInt(4))));
        }
        int end = 0;
        for (Mention name : NameRepair.repaired(List.of(body), List.of(found)).getFirst()) {
            assertThat(name.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(name.span().isEmpty()).isFalse();
            end = name.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(body.length());
    }

    private static String mended(String marked) {
        return mended(new String[] {marked}).getFirst();
    }

    private static List<String> mended(String... marked) {
        var bodies = new ArrayList<String>();
        var found = new ArrayList<List<Mention>>();
        for (var text : marked) {
            var body = new StringBuilder();
            var names = new ArrayList<Mention>();
            var mark = MARK.matcher(text);
            int at = 0;
            while (mark.find()) {
                body.append(text, at, mark.start());
                int start = body.length();
                body.append(mark.group(2));
                names.add(Mention.name(new Span(start, body.length()), type(mark.group(1))));
                at = mark.end();
            }
            bodies.add(body.append(text.substring(at)).toString());
            found.add(names);
        }
        var repaired = NameRepair.repaired(bodies, found);
        var drawn = new ArrayList<String>();
        for (int i = 0; i < marked.length; i++) {
            drawn.add(drawn(bodies.get(i), repaired.get(i)));
        }
        return drawn;
    }

    private static EntityType type(String mark) {
        return mark.equals("ORG") ? EntityType.ORGANIZATION : EntityType.valueOf(mark);
    }

    private static String drawn(String body, List<Mention> names) {
        return names.stream()
                .map(name ->
                        "[%s %s]"
                                .formatted(
                                        name.type() == EntityType.ORGANIZATION
                                                ? "ORG"
                                                : name.type().name(),
                                        name.span().of(body)))
                .collect(Collectors.joining(" "));
    }
}
