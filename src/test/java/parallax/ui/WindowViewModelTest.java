package parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parallax.article.Article;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.session.Session;
import parallax.work.HeldRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What becomes of answers that come late, in another order, or never.
class WindowViewModelTest {
    private static final Sigil A = new Sigil(0);

    @TempDir private Path folder;
    private final HeldRunner runner = new HeldRunner();
    private final WindowViewModel model = Unmodelled.window(runner);

    private Path gazette = Path.of("");
    private Path herald = Path.of("");
    private Path sample = Path.of("");

    @BeforeEach
    void write() throws IOException {
        gazette = file("gazette.txt", "The bridge was closed on Monday.");
        herald = file("herald.txt", "The bridge was shut on Monday.");
        sample = Files.createDirectory(folder.resolve("sample"));
        file("sample/one.txt", "Once upon a time there was a bridge.");
        file("sample/two.txt", "Once upon a time there was a ferry.");
    }

    @Test
    void aFileIsReadItsStoryFoundThenComparedThenShown() {
        model.open(List.of(gazette));
        assertThat(model.activityProperty().get()).isInstanceOf(Activity.Reading.class);
        runner.releaseOldest();
        assertThat(model.activityProperty().get()).isInstanceOf(Activity.Comparing.class);
        runner.releaseOldest(); // its story is found
        assertThat(model.activityProperty().get()).isInstanceOf(Activity.Comparing.class);
        assertThat(shown()).isEmpty();
        runner.releaseOldest();
        assertThat(model.activityProperty().get()).isInstanceOf(Activity.Idle.class);
        assertThat(shown()).containsExactly("gazette.txt");
    }

    @Test
    void aChangedArticleStandsInThePlaceOfTheOldOne() {
        model.open(List.of(gazette, herald));
        releaseAll();
        var article = model.sessionProperty().get().comparison().article(A);
        model.hide(new Sigil(1));

        model.replace(
                new Article(article.origin(), article.masthead(), "Another text.", List.of()));
        releaseAll();

        var session = model.sessionProperty().get();
        assertThat(session.comparison().article(A).body()).isEqualTo("Another text.");
        assertThat(session.columns()).containsExactly(A);
    }

    @Test
    void anOldComparisonNeverReplacesANewerOne() {
        model.open(List.of(gazette));
        model.open(List.of(herald));
        runner.releaseOldest();
        runner.releaseOldest();
        runner.releaseOldest();
        runner.releaseNewest();
        runner.releaseNewest();
        assertThat(shown()).containsExactly("gazette.txt", "herald.txt");
        runner.releaseOldest();
        assertThat(shown()).containsExactly("gazette.txt", "herald.txt");
        assertThat(model.activityProperty().get()).isInstanceOf(Activity.Idle.class);
    }

    @Test
    void anOldComparisonIsNotShownWhileANewerOneIsOnItsWay() {
        model.open(List.of(gazette));
        model.open(List.of(herald));
        runner.releaseOldest();
        runner.releaseOldest();
        runner.releaseOldest();
        assertThat(shown()).isEmpty();
        assertThat(model.activityProperty().get()).isInstanceOf(Activity.Comparing.class);
    }

    @Test
    void aDropWhileAnotherIsReadLosesNothing() {
        model.open(List.of(gazette));
        model.open(List.of(herald));
        runner.releaseNewest();
        assertThat(model.activityProperty().get()).isInstanceOf(Activity.Reading.class);
        releaseAll();
        assertThat(shown()).containsExactlyInAnyOrder("gazette.txt", "herald.txt");
        assertThat(model.notices()).isEmpty();
    }

    @Test
    void aDropWhileAnotherIsReadDoublesNothing() {
        model.open(List.of(gazette));
        model.open(List.of(herald, gazette));
        releaseAll();
        assertThat(shown()).containsExactly("gazette.txt", "herald.txt");
        assertThat(model.notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.text()).isEqualTo("One article is open already");
                    assertThat(notice.details()).containsExactly("gazette.txt");
                });
    }

    @Test
    void cancellingKeepsWhatIsOpen() {
        open(gazette);
        model.open(List.of(herald));
        model.open(List.of(sample));
        model.cancelReading();
        assertThat(runner.held()).isZero();
        assertThat(shown()).containsExactly("gazette.txt");
        assertThat(model.activityProperty().get()).isInstanceOf(Activity.Idle.class);
        open(herald);
        assertThat(shown()).containsExactly("gazette.txt", "herald.txt");
    }

    @Test
    void cancellingDoesNotHideThatAComparisonRuns() {
        model.open(List.of(gazette));
        runner.releaseOldest();
        model.open(List.of(herald));
        model.cancelReading();
        assertThat(model.activityProperty().get()).isInstanceOf(Activity.Comparing.class);
        releaseAll();
        assertThat(shown()).containsExactly("gazette.txt");
    }

    @Test
    void theReadersFirstArticlesReplaceTheSample() {
        openSample();
        assertThat(model.sampleProperty().get()).isTrue();
        open(gazette);
        assertThat(shown()).containsExactly("gazette.txt");
        assertThat(model.sampleProperty().get()).isFalse();
    }

    @Test
    void theSampleStaysWhenNothingOfTheReadersCouldBeOpened() throws IOException {
        openSample();
        open(file("empty.txt", ""));
        assertThat(shown()).containsExactly("one.txt", "two.txt");
        assertThat(model.sampleProperty().get()).isTrue();
        assertThat(model.notices()).hasSize(1);
    }

    @Test
    void theRestOfTheSampleIsStillReplaced() {
        openSample();
        model.close(A);
        releaseAll();
        open(gazette);
        assertThat(shown()).containsExactly("gazette.txt");
    }

    @Test
    void aSampleThatComesLateDoesNotReplaceTheReadersArticles() {
        model.openSample(sample);
        model.open(List.of(gazette));
        runner.releaseNewest();
        releaseAll();
        assertThat(shown()).containsExactly("gazette.txt");
        assertThat(model.sampleProperty().get()).isFalse();
    }

    @Test
    void aSampleThatIsMissingLeavesEverythingAsItIs() {
        open(gazette);
        model.openSample(folder.resolve("nowhere"));
        releaseAll();
        assertThat(model.sampleProperty().get()).isFalse();
        open(herald);
        assertThat(shown()).containsExactly("gazette.txt", "herald.txt");
    }

    @Test
    void askingForTheSampleTwiceShowsItOnce() {
        model.openSample(sample);
        model.openSample(sample);
        releaseAll();
        assertThat(shown()).containsExactly("one.txt", "two.txt");
        assertThat(model.sampleProperty().get()).isTrue();
        assertThat(model.notices()).isEmpty();
    }

    @Test
    void closingEverythingLeadsToTheEmptySession() {
        open(gazette, herald);
        model.close(A);
        releaseAll();
        assertThat(shown()).containsExactly("herald.txt");
        model.close(A);
        releaseAll();
        assertThat(model.sessionProperty().get()).isEqualTo(Session.EMPTY);
    }

    @Test
    void closingTwiceBeforeTheAnswerClosesOne() {
        open(gazette, herald);
        model.close(A);
        model.close(A);
        releaseAll();
        assertThat(shown()).containsExactly("herald.txt");
    }

    @Test
    void whatWasClosedCanBeOpenedAgain() {
        open(gazette, herald);
        model.close(A);
        model.open(List.of(gazette));
        releaseAll();
        assertThat(shown()).containsExactlyInAnyOrder("gazette.txt", "herald.txt");
        assertThat(model.notices()).isEmpty();
    }

    @Test
    void whatTheReaderDoesDuringAComparisonStays() {
        open(gazette, herald);
        model.take("The bridge is open again.", "pasted.name");
        runner.releaseOldest();
        model.move(A, 1);
        model.compareWith(new Base.One(A));
        model.hide(new Sigil(1));
        releaseAll();
        assertThat(shown()).containsExactly("gazette.txt", "Pasted text 1");
        assertThat(model.sessionProperty().get().base()).isEqualTo(new Base.One(A));
    }

    private void open(Path... paths) {
        model.open(List.of(paths));
        releaseAll();
    }

    private void openSample() {
        model.openSample(sample);
        releaseAll();
    }

    private void releaseAll() {
        while (runner.held() > 0) {
            runner.releaseOldest();
        }
    }

    private List<String> shown() {
        return Shown.in(model);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
