package parallax.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RecentSessionsTest {
    @TempDir private Path folder;

    private Path session(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "x");
    }

    @Test
    void theLatestStandsFirstAndOnce() throws IOException {
        var a = session("a.parallax");
        var b = session("b.parallax");
        var recent = RecentSessions.NONE.with(a).with(b).with(a);
        assertThat(recent.files()).containsExactly(a, b);
        recent.write(folder.resolve("recent.txt"));
        assertThat(RecentSessions.read(folder.resolve("recent.txt"))).isEqualTo(recent);
    }

    @Test
    void aFileThatIsGoneIsForgotten() throws IOException {
        var a = session("a.parallax");
        var b = session("b.parallax");
        RecentSessions.NONE.with(a).with(b).write(folder.resolve("recent.txt"));
        Files.delete(b);
        assertThat(RecentSessions.read(folder.resolve("recent.txt")).files()).containsExactly(a);
    }

    @Test
    void noListIsAnEmptyOne() throws IOException {
        assertThat(RecentSessions.read(folder.resolve("gone"))).isEqualTo(RecentSessions.NONE);
        Files.write(folder.resolve("odd"), new byte[] {(byte) 0xff, 0, (byte) 0xfe, '\n', 0});
        assertThat(RecentSessions.read(folder.resolve("odd"))).isEqualTo(RecentSessions.NONE);
    }

    @Test
    void onlyAFewAreKept() throws IOException {
        var recent = RecentSessions.NONE;
        for (int i = 0; i < 20; i++) {
            recent = recent.with(session(i + ".parallax"));
        }
        assertThat(recent.files()).hasSize(6).first().isEqualTo(folder.resolve("19.parallax"));
    }
}
