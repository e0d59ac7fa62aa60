package parallax.entity.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything is read as of Wednesday, 12 March 2025.
class QuantityFinderTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 2024-06-20 it | 2024-06-20 = 2024-06-20",
                "on June 20, 2024, it | June 20, 2024 = 2024-06-20",
                "on 20 June 2024 it | 20 June 2024 = 2024-06-20",
                "on Feb. 3 it | Feb. 3 = 2025-02-03",
                "in March 2023 it | March 2023 = 2023-03",
                "in November it | November = 2024-11",
                "on Monday it | Monday = 2025-03-10",
                "next Friday it | next Friday = 2025-03-14",
                "last year it | last year = 2024",
                "this week it | this week = 2025-W11",
                "the early 1950s were | the early 1950s = 195X-early",
                "in 2016 it | 2016 = 2016",
                "came yesterday and | yesterday = 2025-03-11",
                "the second quarter of 2022 was | the second quarter of 2022 = 2022-Q2",
                "in fiscal 2019 it | fiscal 2019 = fiscal 2019",
                "on Sept 11-12 it | Sept 11-12 = 2025-09-11",
                "the first week of May 2023 was | the first week of May 2023 = the first week of"
                        + " may 2023",
                "by year-end it | year-end = year-end",
                "it may rain and they march on | ''",
                "Theresa May spoke | ''",
                "in May the | May = 2024-05"
            })
    void datesAreCountedFromTheArticlesDay(String text, String found) {
        assertThat(String.join("; ", found(text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 to 70 percent of | 60 to 70 percent = 60-70 %",
                "sixty per cent of | sixty per cent = 60 %",
                "up 2.5% on | 2.5% = 2.5 %",
                "$1.2 billion for | $1.2 billion = 1200000000 USD",
                "1.2 billion dollars for | 1.2 billion dollars = 1200000000 USD",
                "£3.2bn for | £3.2bn = 3200000000 GBP",
                "£3.2 billion for | £3.2 billion = 3200000000 GBP",
                "€3m for | €3m = 3000000 EUR",
                "Tens of thousands left | Tens of thousands = tens of thousands",
                "2,016 people left | 2,016 = 2016",
                "his fifth visit | fifth = 5.",
                "twenty-one ships | twenty-one = 21",
                "one of them | ''",
                "COVID-19 spread | ''"
            })
    void numbersAgreeHoweverTheyAreWritten(String text, String found) {
        assertThat(String.join("; ", found(text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Am 12.03.2024 kamen 30 Menschen | 12.03.2024 = 12.03.2024; 30 = 30",
                "Le 2024-03-12, 40 personnes | 2024-03-12 = 2024-03-12; 40 = 40",
                "El 12/03/2024 hubo 50 personas en 2023"
                        + " | 12/03/2024 = 12/03/2024; 50 = 50; 2023 = 2023"
            })
    void otherLanguagesKeepTheirDatesAndNumbers(String text, String found) {
        assertThat(String.join("; ", found(text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Brücke wurde am 12. März 2024 gesperrt, und 1.500 Menschen kamen"
                        + " | 12. März 2024 = 2024-03-12; 1.500 = 1500",
                "Die Preise stiegen im Land um 3,5 % auf 1.250,40 Kronen"
                        + " | 3,5 % = 3.5 %; 1.250,40 = 1250.40",
                "Le pont a été fermé le 1er mai et le 14 août 2023 par 30 ouvriers"
                        + " | 1er mai = 2025-05-01; 14 août 2023 = 2023-08-14; 30 = 30",
                "El puente se cerró el 7 de octubre de 2022 con 12.000 personas"
                        + " | 7 de octubre de 2022 = 2022-10-07; 12.000 = 12000",
            })
    void otherLanguagesHaveTheirOwnForms(String text, String found) {
        assertThat(String.join("; ", found(text))).isEqualTo(found);
    }

    @Test
    void withoutADayTheWordsStay() {
        assertThat(values("on Monday", Optional.empty())).containsExactly("monday");
        assertThat(values("on June 20", Optional.empty())).containsExactly("XXXX-06-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", "-", "1-", "a ", "one-", "June ", "1 to ", "$1 to ", "99:"})
    @Timeout(60)
    void endlessRepeatsEnd(String piece) {
        var text = piece.repeat(20_000);
        assertThat(QuantityFinder.find(new ArticleText(text, Optional.of(TODAY))))
                .allMatch(found -> found.span().end() <= text.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-06-19 | 2024-06-19",
                "2024-06-19T08:30:00Z | 2024-06-19",
                "19 Jun 2024 | 2024-06-19",
                "Wednesday, June 19, 2024 | 2024-06-19",
                "2024-02-31 | ''",
                "last week | ''",
                "June 19 | ''"
            })
    void aFullDateGivesThePublishedDay(String printed, String day) {
        assertThat(PublishedDay.of(printed).map(LocalDate::toString).orElse("")).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister said that the bridge was closed for a week. | true",
                "Der Minister sagte, dass die Brücke für eine Woche geschlossen sei. | false",
                "Le ministre a dit que le pont est fermé pour une semaine. | false",
                "新华社 北京 六月 二十日 电 国家 主席 | false",
                "Bridge closed | true"
            })
    void englishIsToldByItsSmallWords(String text, boolean isEnglish) {
        assertThat(EnglishText.isEnglish(text)).isEqualTo(isEnglish);
    }

    private static List<String> found(String text) {
        return QuantityFinder.find(new ArticleText(text, Optional.of(TODAY))).stream()
                .map(one -> one.span().of(text) + " = " + one.value().orElse(""))
                .toList();
    }

    private static List<String> values(String text, Optional<LocalDate> today) {
        return QuantityFinder.find(new ArticleText(text, today)).stream()
                .map(one -> one.value().orElse(""))
                .toList();
    }
}
