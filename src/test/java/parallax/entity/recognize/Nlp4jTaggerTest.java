package parallax.entity.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class Nlp4jTaggerTest {
    private static final NameTagger TAGGER = open();
    private static final String TEXT =
            "Maria Lopez, who leads Siemens in Germany, met Canadian officials.\n"
                    + "LONDON — She left.";

    private static NameTagger open() {
        try {
            return Nlp4jTagger.open(Path.of(System.getProperty("parallax.models", "")));
        } catch (IOException e) {
            throw new IllegalStateException("the build packs the models before the tests", e);
        }
    }

    @Test
    void itFindsPeopleOrganisationsPlacesAndGroups() {
        assertThat(names(TEXT))
                .contains(
                        "PERSON Maria Lopez",
                        "ORGANIZATION Siemens",
                        "PLACE Germany",
                        "GROUP Canadian",
                        "PLACE LONDON");
    }

    @Test
    void aNameNeverRunsOverALineFeed() {
        assertThat(names("Talks with Ann Lee\nJohn Smith spoke"))
                .noneMatch(name -> name.contains("\n"));
    }

    @Test
    void twoThreadsGetTheSameAnswers() throws Exception {
        var once = names(TEXT);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<List<String>> work = () -> names(TEXT);
            for (var answer : threads.invokeAll(List.of(work, work, work, work))) {
                assertThat(answer.get()).isEqualTo(once);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "\u0000\u0001",
                "\uD83D\uDE00 \uD83D",
                "....",
                "新华社北京六月二十日电",
                "\uFEFF\u200B"
            })
    void oddTextsAreNoTrouble(String text) {
        assertThat(TAGGER.names(text)).allMatch(name -> name.span().end() <= text.length());
    }

    @Test
    void aLineWithoutSpacesIsCut() {
        var text = "x".repeat(20_000) + " Germany";
        assertThat(names(text)).contains("PLACE Germany");
    }

    @Test
    void whereTheModelsAreMissingItSaysSo(@TempDir Path empty) {
        assertThatThrownBy(() -> Nlp4jTagger.open(empty)).isInstanceOf(IOException.class);
    }

    private static List<String> names(String body) {
        return TAGGER.names(body).stream()
                .map(name -> name.type() + " " + name.span().of(body))
                .toList();
    }
}
