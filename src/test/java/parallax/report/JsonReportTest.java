package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.article.CutReason;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.article.Provenance;
import parallax.collation.paraphrase.Rewordings;
import parallax.collation.paraphrase.SentenceEmbeddings;
import parallax.collation.passage.Passage;
import parallax.collation.passage.Rewording;
import parallax.collation.token.Sigil;
import parallax.session.Comparison;
import parallax.session.NameSearch;
import parallax.session.Naming;
import parallax.session.RewordingSearch;
import parallax.story.Story;
import parallax.text.RandomTexts;
import parallax.text.Span;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class JsonReportTest {
    private static final String ONE =
            "Divers raised the bell of the old ferry on Monday.\nIt rang.";
    private static final String OTHER = "Divers raised the rusty bell of the old ferry on Monday.";

    @Test
    void everyFieldOfTheContractIsThere() throws IOException {
        var rejected = List.of(new Rejection("x.pdf", "encrypted", "It has a password."));
        assertThat(fields(story(full(ONE), plain(OTHER)), rejected))
                .containsEntry("/format", "parallax-report")
                .containsEntry("/version", "1")
                .containsEntry("/generator", "Parallax 0.1.0")
                .containsEntry("/rejected/0/file", "x.pdf")
                .containsEntry("/rejected/0/reason", "encrypted")
                .containsEntry("/rejected/0/message", "It has a password.")
                .containsEntry("/stories/0/id", "s1")
                .containsEntry("/stories/0/title", "Bell raised")
                .containsEntry("/stories/0/quotations", "[]")
                .containsEntry("/stories/0/entities/0/id", "e1")
                .containsEntry("/stories/0/entities/0/type", "DATE")
                .containsEntry("/stories/0/entities/0/name", "Monday")
                .containsEntry("/stories/0/entities/0/value", "2025-03-10")
                .containsEntry("/stories/0/entities/0/aliases", "[]")
                .containsEntry("/stories/0/entities/0/mentions/0/article", "A")
                .containsEntry("/stories/0/entities/0/mentions/0/start", "43")
                .containsEntry("/stories/0/entities/0/mentions/1/article", "B")
                .containsEntry("/stories/0/findings/0/kind", "copied")
                .containsEntry("/stories/0/findings/0/places/0/article", "B")
                .containsKey("/stories/0/findings/0/weight")
                .containsKey("/stories/0/findings/0/summary")
                .containsEntry("/stories/0/similarity/0/0", "1.0")
                .containsEntry("/stories/0/similarity/0/1", "0.833")
                .containsEntry("/stories/0/similarity/1/0", "0.909")
                .containsEntry("/stories/0/groups/0/0", "A")
                .containsEntry("/stories/0/groups/0/1", "B");
    }

    @Test
    void aQuotationHasItsSpeakerAndItsGroup() throws IOException {
        var said = "“The bell rang at noon,” said Lena Marsk.";
        assertThat(fields(story(plain(said), plain("She wrote: " + said)), List.of()))
                .containsEntry("/stories/0/quotations/0/id", "q1")
                .containsEntry("/stories/0/quotations/0/article", "A")
                .containsEntry("/stories/0/quotations/0/start", "1")
                .containsEntry("/stories/0/quotations/0/end", "23")
                .containsEntry("/stories/0/quotations/0/speaker", "Lena Marsk")
                .containsEntry("/stories/0/quotations/0/group", "g1")
                .containsEntry("/stories/0/quotations/1/group", "g1");
    }

    @Test
    void anArticleIsWrittenWithItsMasthead() throws IOException {
        assertThat(fields(story(full(ONE), plain(OTHER)), List.of()))
                .containsEntry("/stories/0/articles/0/id", "A")
                .containsEntry("/stories/0/articles/0/file", "a.txt")
                .containsEntry("/stories/0/articles/0/headline", "Bell raised")
                .containsEntry("/stories/0/articles/0/outlet", "Coastal Wire")
                .containsEntry("/stories/0/articles/0/byline/0", "Lena Marsk")
                .containsEntry("/stories/0/articles/0/dateline", "NORRVIK")
                .containsEntry("/stories/0/articles/0/published", "2025-03-11")
                .containsEntry("/stories/0/articles/0/language", "und")
                .containsEntry("/stories/0/articles/0/words", "12")
                .containsEntry("/stories/0/articles/0/text", ONE)
                .containsEntry("/stories/0/articles/0/removed/0/text", "Scroll to Top")
                .containsEntry("/stories/0/articles/0/removed/0/reason", "page clutter")
                .containsEntry("/stories/0/articles/0/spans/0/start", "0")
                .containsEntry("/stories/0/articles/0/spans/0/end", "50")
                .containsEntry("/stories/0/articles/0/spans/0/role", "shared")
                .containsEntry("/stories/0/articles/0/spans/1/role", "unique");
    }

    @Test
    void whatAnArticleLacksIsNull() throws IOException {
        assertThat(fields(story(full(ONE), plain(OTHER)), List.of()))
                .containsEntry("/stories/0/articles/1/headline", "null")
                .containsEntry("/stories/0/articles/1/outlet", "null")
                .containsEntry("/stories/0/articles/1/byline", "[]")
                .containsEntry("/stories/0/articles/1/dateline", "null")
                .containsEntry("/stories/0/articles/1/published", "null")
                .containsEntry("/stories/0/articles/1/removed", "[]");
    }

    @Test
    void aMatchIsWrittenWithItsEditsAndItsCluster() throws IOException {
        assertThat(fields(story(full(ONE), plain(OTHER)), List.of()))
                .containsEntry("/stories/0/matches/0/id", "m1")
                .containsEntry("/stories/0/matches/0/kind", "shared")
                .containsEntry("/stories/0/matches/0/score", "0.952")
                .containsEntry("/stories/0/matches/0/transposed", "false")
                .containsEntry("/stories/0/matches/0/cluster", "c1")
                .containsEntry("/stories/0/matches/0/a/article", "A")
                .containsEntry("/stories/0/matches/0/a/start", "0")
                .containsEntry("/stories/0/matches/0/a/end", "50")
                .containsEntry("/stories/0/matches/0/b/article", "B")
                .containsEntry("/stories/0/matches/0/b/end", "56")
                .containsEntry("/stories/0/matches/0/edits/0/class", "meaning")
                .containsEntry("/stories/0/matches/0/edits/0/a/0", "17")
                .containsEntry("/stories/0/matches/0/edits/0/a/1", "17")
                .containsEntry("/stories/0/matches/0/edits/0/b/0", "18")
                .containsEntry("/stories/0/matches/0/edits/0/b/1", "23")
                .containsEntry("/stories/0/clusters/0/id", "c1")
                .containsEntry("/stories/0/clusters/0/members/1/article", "B")
                .containsEntry("/stories/0/clusters/0/members/1/start", "0");
    }

    @Test
    void withoutArticlesThereIsNoStory() throws IOException {
        assertThat(fields(new Story(List.of()), List.of()))
                .containsEntry("/stories", "[]")
                .containsEntry("/rejected", "[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b\u0007",
                "\"quoted\\ \b\f\r\t",
                "😀 👩‍👩‍👧",
                "x\u2028\u2029",
                "שלום",
                "lone \uD83D high",
                "lone \uDE00 low",
                "end \uD83D",
                "\uDE00\uD83D"
            })
    void anyCharacterSurvives(String text) throws IOException {
        assertThat(fields(story(plain(text)), List.of()))
                .containsEntry("/stories/0/articles/0/text", text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theReportOfAnyTextsIsValidJson(long randomSeed) throws IOException {
        var any = "x" + RandomTexts.any(randomSeed);
        assertThat(fields(story(plain(any), full(any)), List.of())).containsKey("/version");
    }

    @Test
    void whatIsSaidInOtherWordsIsAMatchWithoutEdits() throws IOException {
        var story = story(plain("The bell rang."), plain("It tolled again."));
        var rewording =
                new Rewording(
                        new Passage(new Sigil(0), new Span(0, 14)),
                        new Passage(new Sigil(1), new Span(0, 16)),
                        0.7);
        var out = new ByteArrayOutputStream();
        JsonReport.write(
                Named.of(
                        Comparison.of(story)
                                .reworded(
                                        new Rewordings(List.of(rewording), Rewordings.Basis.WORDS)),
                        Naming.EMPTY),
                List.of(),
                out);
        assertThat(fields(out))
                .containsEntry("/stories/0/matches/0/kind", "reworded")
                .containsEntry("/stories/0/matches/0/score", "0.7")
                .containsEntry("/stories/0/matches/0/a/article", "A")
                .containsEntry("/stories/0/matches/0/b/end", "16")
                .containsEntry("/stories/0/matches/0/cluster", "c1")
                .containsEntry("/stories/0/clusters/0/members/1/end", "16")
                .containsEntry("/stories/0/articles/0/spans/0/role", "reworded")
                .doesNotContainKeys("/stories/0/matches/0/edits");
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        var closed = new boolean[1];
        var out =
                new FilterOutputStream(new ByteArrayOutputStream()) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        JsonReport.write(named(story(plain(ONE))), List.of(), out);
        assertThat(closed[0]).isFalse();
    }

    private static Story story(Article... articles) {
        return new Story(List.of(articles));
    }

    private static Named named(Story story) {
        var comparison = Comparison.of(story);
        var search = new RewordingSearch(() -> new SentenceEmbeddings.Absent("quicker"));
        return Named.of(search.reworded(comparison), NameSearch.quantities(story));
    }

    private static Article plain(String body) {
        return new Article(new Origin.Pasted("pasted"), Masthead.EMPTY, body, List.of());
    }

    private static Article full(String body) {
        var masthead =
                Masthead.EMPTY
                        .with(Field.HEADLINE, Provenance.PAGE, "Bell raised")
                        .with(Field.OUTLET, Provenance.META, "Coastal Wire")
                        .with(Field.BYLINE, Provenance.TEXT, "Lena Marsk")
                        .with(Field.DATELINE, Provenance.TEXT, "NORRVIK")
                        .with(Field.PUBLISHED, Provenance.DATA, "2025-03-11");
        var cuts = List.of(new Cut("Scroll to Top", CutReason.CLUTTER, 0));
        return new Article(new Origin.File(Path.of("a.txt")), masthead, body, cuts);
    }

    /// Every value of the report by its JSON pointer; an empty array is `[]`.
    private static Map<String, String> fields(Story story, List<Rejection> rejected)
            throws IOException {
        var out = new ByteArrayOutputStream();
        JsonReport.write(named(story), rejected, out);
        return fields(out);
    }

    private static Map<String, String> fields(ByteArrayOutputStream out) throws IOException {
        var fields = new TreeMap<String, String>();
        try (var parser = new JsonFactory().createParser(out.toString(StandardCharsets.UTF_8))) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                read(parser, token, fields);
            }
        }
        fields.entrySet()
                .removeIf(one -> one.getValue().equals("[]") && hasParts(one.getKey(), fields));
        return fields;
    }

    private static boolean hasParts(String pointer, Map<String, String> fields) {
        return fields.keySet().stream().anyMatch(other -> other.startsWith(pointer + "/"));
    }

    private static void read(JsonParser parser, JsonToken token, Map<String, String> fields)
            throws IOException {
        var pointer = parser.getParsingContext().pathAsPointer().toString();
        if (token.isScalarValue()) {
            fields.put(pointer, parser.getText());
        } else if (token == JsonToken.END_ARRAY) {
            fields.put(pointer, "[]");
        }
    }
}
