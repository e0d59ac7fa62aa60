package parallax.intake.fetch;

import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;

/// Gets one page, as a reader's browser would, without its pictures, scripts and cookies.
public final class Fetcher {
    private static final int LARGEST = 16 << 20;
    private static final int STEP = 1 << 16;
    private static final int FOUND = 200;

    private final int largest;
    private final Duration longest;

    public Fetcher() {
        this(LARGEST, Duration.ofSeconds(30));
    }

    /// @param largest how many bytes are taken at most
    /// @param longest how long all of it may take
    Fetcher(int largest, Duration longest) {
        this.largest = largest;
        this.longest = longest;
    }

    /// Fetches `address`, which begins with http or https. Waits for the network.
    ///
    /// @throws RefusedException when there is no page, or one that is too large or comes too slowly
    /// @throws IOException when the address can't be reached
    /// @throws InterruptedException when the thread is interrupted
    public Fetched fetch(URI address) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(longest)
                        .header("User-Agent", "Parallax (a person reads this page)")
                        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.5")
                        .build();
        var client =
                HttpClient.newBuilder()
                        .connectTimeout(longest)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                if (response.statusCode() != FOUND) {
                    throw new RefusedException(new Reason.NoPage(response.statusCode()));
                }
                return new Fetched(response.uri(), ByteBuffer.wrap(bytes(body, deadline)));
            }
        } finally {
            client.shutdownNow();
        }
    }

    private byte[] bytes(InputStream body, long deadline) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var step = new byte[STEP];
        for (int read = body.read(step); read >= 0; read = body.read(step)) {
            bytes.write(step, 0, read);
            if (bytes.size() > largest) {
                throw new RefusedException(Reason.Trouble.TOO_BIG);
            }
            if (System.nanoTime() > deadline) {
                throw new RefusedException(Reason.Trouble.TOO_SLOW);
            }
        }
        return bytes.toByteArray();
    }
}
