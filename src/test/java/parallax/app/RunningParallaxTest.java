package parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class RunningParallaxTest {
    @TempDir private Path folder;
    private final LinkedBlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();

    private RunningParallax running() {
        return new RunningParallax(folder.resolve("later-starts"));
    }

    @Test
    void aLaterStartHandsItsFilesOver() throws InterruptedException {
        running().listen(taken::add);
        var files = List.of(folder.resolve("a b.txt"), folder.resolve("ü.html"));
        assertThat(running().takes(files)).isTrue();
        assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo(files);
        assertThat(running().takes(List.of())).isTrue();
        assertThat(taken.poll(10, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void withoutARunningOneNothingIsTaken() throws IOException {
        assertThat(running().takes(List.of())).isFalse();
        Files.writeString(folder.resolve("later-starts"), "left by one that was killed");
        assertThat(running().takes(List.of())).isFalse();
    }

    @Test
    void whatAKilledOneLeftIsReplaced() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("later-starts"), "left by one that was killed");
        running().listen(taken::add);
        assertThat(running().takes(List.of(folder))).isTrue();
        assertThat(taken.poll(10, TimeUnit.SECONDS)).containsExactly(folder);
    }

    @Test
    void aStrangerIsNotHeardAndTheNextStartIs() throws IOException, InterruptedException {
        running().listen(taken::add);
        try (var channel =
                SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("later-starts")))) {
            channel.write(StandardCharsets.UTF_8.encode("GET / HTTP/1.1\n\n"));
        }
        assertThat(running().takes(List.of(folder))).isTrue();
        assertThat(taken.poll(10, TimeUnit.SECONDS)).containsExactly(folder);
        assertThat(taken).isEmpty();
    }
}
