package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InterruptedIOException;

class ContentTest {
    @Test
    void whoeverIsInterruptedReadsNoFurther() throws IOException {
        var content = Content.of("The ferry".getBytes(UTF_8));
        try (var in = content.stream();
                var reader = content.reader("The ferry")) {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(in::readAllBytes);
            assertThatExceptionOfType(InterruptedIOException.class)
                    .isThrownBy(() -> reader.read(new char[1]));
            assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(content::check);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void theSameBytesCanBeReadAgain() throws IOException {
        var content = Content.of("The ferry");
        for (int i = 0; i < 2; i++) {
            try (var in = content.stream()) {
                assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo("\uFEFFThe ferry");
            }
        }
        assertThat(content.isCut()).isFalse();
    }
}
