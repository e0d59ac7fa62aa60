package parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

class KeptPlacesTest {
    /// No process has it: Linux ends at 2^22.
    private static final long NOBODY = 99_999_999;

    @TempDir private Path folder;

    private Path left(long process, long seconds) throws IOException {
        var file = Files.writeString(folder.resolve("open-" + process + ".parallax"), "x");
        Files.setLastModifiedTime(file, FileTime.fromMillis(seconds * 1000));
        return file;
    }

    @Test
    void onlyWhatDeadProcessesLeftIsOfferedTheLatestFirst() throws IOException {
        var places = new KeptPlaces(folder);
        var old = left(NOBODY, 1);
        var latest = left(NOBODY + 1, 2);
        Files.writeString(places.own(), "mine");
        Files.writeString(folder.resolve("open-x.parallax"), "not ours");
        assertThat(places.left()).containsExactly(latest, old);
    }

    @Test
    void whatIsSetAsideIsNotOfferedAgainAndNotLostAtOnce() throws IOException {
        var places = new KeptPlaces(folder);
        left(NOBODY, 1);
        left(NOBODY + 1, 2);
        places.setAside(places.left());
        assertThat(places.left()).isEmpty();
        assertThat(folder.resolve("set-aside-1.parallax")).exists();
        assertThat(folder.resolve("set-aside-2.parallax")).exists();
    }

    @Test
    void whatIsForgottenIsGoneWithItsBackup() throws IOException {
        var places = new KeptPlaces(folder);
        var file = left(NOBODY, 1);
        var backup = Files.writeString(folder.resolve(file.getFileName() + "~"), "y");
        KeptPlaces.forget(places.left());
        assertThat(file).doesNotExist();
        assertThat(backup).doesNotExist();
        assertThat(new KeptPlaces(folder.resolve("none")).left()).isEmpty();
    }
}
