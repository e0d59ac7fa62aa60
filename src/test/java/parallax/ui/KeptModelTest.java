package parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.highlight.Base;
import parallax.session.Kept;
import parallax.session.NamingEdit;
import parallax.session.Note;
import parallax.session.file.SessionFile;
import parallax.text.Span;
import parallax.work.DirectRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class KeptModelTest {
    private static final Sigil B = new Sigil(1);

    @TempDir private Path folder;

    private final WindowViewModel window = Unmodelled.window(new DirectRunner());
    private final Models models = Nameless.models(window);
    private final KeptModel kept = models.kept();

    private Path session() {
        return folder.resolve("bridge.parallax");
    }

    /// Two articles, laid out and mended by the reader.
    private Kept worked() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The ferry struck the bridge on Tuesday.");
        Files.writeString(folder.resolve("b.txt"), "On Tuesday a ferry hit the old bridge.");
        window.open(List.of(folder.resolve("a.txt"), folder.resolve("b.txt")));
        window.move(B, 0);
        window.compareWith(new Base.One(B));
        var tuesday = new Entity.Key(EntityType.DATE, "Tuesday", Optional.empty());
        models.names().edit(new NamingEdit.Rename(tuesday, "the day"));
        var article = window.sessionProperty().get().comparison().article(B);
        models.findings().add(Note.on(article, new Span(11, 18), "Which?"));
        return kept.now();
    }

    @Test
    void aSessionIsOpenedAsItWasSaved() throws IOException {
        var before = worked();
        kept.save(session());
        assertThat(kept.isChanged()).isFalse();
        assertThat(kept.fileProperty().get()).contains(session());

        var other = Nameless.models(newWindow());
        other.kept().open(session());
        assertThat(other.kept().now()).isEqualTo(before);
        assertThat(other.kept().isChanged()).isFalse();
        assertThat(other.findings().findingsProperty().get().getFirst().summary())
                .isEqualTo("Which?");
    }

    @Test
    void theSessionsThatWereOpenAreRemembered() throws IOException {
        worked();
        kept.rememberIn(folder.resolve("recent.txt"));
        kept.save(session());
        var other = Nameless.models(newWindow());
        other.kept().rememberIn(folder.resolve("recent.txt"));
        assertThat(other.kept().recentProperty().get().files()).containsExactly(session());
    }

    @Test
    void aSessionOpensBesideWhatIsOpen() throws IOException {
        var before = worked();
        kept.save(session());
        var file = Files.writeString(folder.resolve("c.txt"), "A third article on the bridge.");
        var other = Nameless.models(newWindow());
        other.window().open(List.of(file));
        other.kept().open(session());
        assertThat(other.window().storiesProperty().get().all()).hasSize(2);
        assertThat(other.window().sessionProperty().get().articles()).hasSize(2);
        assertThat(other.kept().now().notes()).isEqualTo(before.notes());
        assertThat(other.kept().fileProperty().get()).isEmpty();
        assertThat(other.kept().isChanged()).isTrue();
    }

    @Test
    void aChangeAfterSavingIsKnown() throws IOException {
        worked();
        kept.save(session());
        window.hide(B);
        assertThat(kept.isChanged()).isTrue();
    }

    @Test
    void aDamagedSessionIsRefusedInASentenceWithTheOneBefore() throws IOException {
        worked();
        kept.save(session());
        kept.save(session());
        Files.writeString(session(), "nothing");
        var other = Nameless.models(newWindow());
        other.kept().open(session());
        var notice = other.window().notices().getFirst();
        assertThat(notice.text()).isEqualTo("bridge.parallax is damaged and can't be opened.");
        notice.offer().orElseThrow().action().run();
        assertThat(other.window().sessionProperty().get().articles()).hasSize(2);
    }

    @Test
    void whatCannotBeSavedIsToldAndStaysOpen() throws IOException {
        worked();
        kept.save(folder.resolve("gone").resolve("a.parallax"));
        assertThat(window.notices().getFirst().text()).startsWith("a.parallax could not be saved:");
        assertThat(kept.isChanged()).isTrue();
        assertThat(window.sessionProperty().get().articles()).hasSize(2);
    }

    @Test
    void whatWasOpenLastIsOfferedAndOpened() throws IOException {
        var before = worked();
        SessionFile.write(before, session());
        var other = Nameless.models(newWindow());
        var answered = new java.util.concurrent.atomic.AtomicBoolean();
        other.kept().offer(List.of(session()), () -> answered.set(true), () -> {});
        assertThat(answered).isFalse();
        other.window().notices().getFirst().offer().orElseThrow().action().run();
        assertThat(answered).isTrue();
        assertThat(other.kept().now()).isEqualTo(before);
        assertThat(other.kept().isChanged()).isTrue();
    }

    @Test
    void theSampleIsNeverKept() throws IOException {
        Files.writeString(folder.resolve("s.txt"), "A sample.");
        window.openSample(folder);
        assertThat(kept.now()).isEqualTo(Kept.NOTHING);
    }

    private static WindowViewModel newWindow() {
        return Unmodelled.window(new DirectRunner());
    }
}
