package parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Another process drags things onto the real window, on a real display.
@Tag("desktop")
class DropTest {
    private static final int X = 640;
    private static final int Y = 450;
    private static final int HEAD_X = 330;
    private static final int HEAD_Y = 110;

    @TempDir private Path folder;
    private final Program window = Program.onDisplay(Watched.class);

    @AfterEach
    void close() {
        window.closeInput();
        assertThat(window.exitCode()).isZero();
        assertThat(window.err()).isEmpty();
    }

    @Test
    void theWholeWindowIsOnTheScreen() {
        window.await("Parallax on the screen [Coastal Wire, Daily Meridian");
    }

    @Test
    void droppedFilesReplaceTheSampleStory() throws IOException {
        window.await("[Coastal Wire, Daily Meridian");
        drop("files", file("fog & rain #1.txt"), file("ferry.txt"));
        window.await("[Drop to add these 2 files]");
        window.await("[fog & rain #1, Ferry] []");
    }

    @Test
    void droppedTextOpensBesideDroppedFiles() throws IOException {
        window.await("[Coastal Wire, Daily Meridian");
        drop("files", file("ferry.txt"));
        window.await("[Ferry] []");
        drop("text", "The bridge was closed on Monday.");
        window.await("[Drop to make an article of this text]");
        window.await("[Ferry, Dragged text 1] []");
    }

    @Test
    void whatIsDroppedOnTheHeadOfAColumnTakesItsPlace() throws IOException {
        window.await("[Coastal Wire, Daily Meridian");
        drop("files", file("ferry.txt"), file("fog.txt"));
        window.await("[Ferry, Fog] []");
        dropAt(HEAD_X, HEAD_Y, "files", file("pier.txt"));
        window.await("[Drop to put this in the place of “Ferry”]");
        window.await("[Pier, Fog] []");
    }

    private static void drop(Object... content) {
        dropAt(X, Y, content);
    }

    private static void dropAt(int x, int y, Object... content) {
        var arguments = new Object[content.length + 2];
        arguments[0] = x;
        arguments[1] = y;
        System.arraycopy(content, 0, arguments, 2, content.length);
        try (var source = Program.onDisplay(DragSource.class, arguments)) {
            source.await("done COPY");
        }
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "What " + name + " wrote about the fog.");
    }
}
