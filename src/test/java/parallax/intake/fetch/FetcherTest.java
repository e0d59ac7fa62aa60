package parallax.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// Fetching from a server on this machine.
@Timeout(30)
class FetcherTest {
    private static final String PAGE =
            "<html><body><p>The ferry struck the bridge.</p></body></html>";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server = serverNotStarted();

    private static HttpServer serverNotStarted() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void start() {
        server.createContext("/story", exchange -> answer(exchange, 200, PAGE));
        server.createContext("/gone", exchange -> answer(exchange, 410, ""));
        server.createContext(
                "/moved",
                exchange -> {
                    exchange.getResponseHeaders().add("Location", "/story");
                    answer(exchange, 301, "");
                });
        server.createContext(
                "/round",
                exchange -> {
                    exchange.getResponseHeaders().add("Location", "/round");
                    answer(exchange, 302, "");
                });
        server.createContext("/endless", this::endless);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void aPageIsFetchedAndNothingElse() throws Exception {
        var fetched = new Fetcher().fetch(at("/story"));

        assertThat(UTF_8.decode(fetched.content()).toString()).isEqualTo(PAGE);
        assertThat(asked).containsExactly("/story");
    }

    @Test
    void theAddressIsTheOneAfterAllRedirections() throws Exception {
        assertThat(new Fetcher().fetch(at("/moved")).address()).isEqualTo(at("/story"));
    }

    @Test
    void aPageThatIsGoneIsSaidToBeSo() {
        assertThat(refusal("/gone", new Fetcher())).isEqualTo(new Reason.NoPage(410));
        assertThat(refusal("/round", new Fetcher())).isEqualTo(new Reason.NoPage(302));
    }

    @Test
    void aPageWithoutAnEndIsRefused() {
        assertThat(refusal("/endless", new Fetcher(1 << 18, Duration.ofSeconds(20))))
                .isEqualTo(Reason.Trouble.TOO_BIG);
        assertThat(refusal("/endless", new Fetcher(Integer.MAX_VALUE, Duration.ofMillis(300))))
                .isEqualTo(Reason.Trouble.TOO_SLOW);
    }

    @Test
    void whereNobodyListensTheAddressCannotBeReached() {
        var address = at("/story");
        server.stop(0);
        assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> new Fetcher().fetch(address));
    }

    @Test
    void whoeverFetchesCanBeInterrupted() throws Exception {
        var outcome = new CopyOnWriteArrayList<Class<?>>();
        var thread =
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                new Fetcher(Integer.MAX_VALUE, Duration.ofSeconds(25))
                                        .fetch(at("/endless"));
                            } catch (IOException | InterruptedException e) {
                                outcome.add(e.getClass());
                            }
                        });
        while (asked.isEmpty()) {
            Thread.onSpinWait();
        }
        thread.interrupt();
        thread.join(10_000);
        assertThat(thread.isAlive()).isFalse();
        assertThat(outcome).hasSize(1);
    }

    private Reason refusal(String path, Fetcher fetcher) {
        try {
            fetcher.fetch(at(path));
            throw new AssertionError("fetched " + path);
        } catch (RefusedException e) {
            return e.reason();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange, int status, String page) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        var bytes = page.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void endless(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            while (end.getCount() > 0) {
                body.write(new byte[1 << 14]);
            }
        }
    }
}
