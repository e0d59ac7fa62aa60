package parallax.app;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells whether there is a screen to open a window on. Asked before JavaFX starts, because JavaFX
/// answers a missing display with a stack trace.
final class Display {
    private static final Path X_SOCKETS = Path.of("/tmp/.X11-unix");
    private static final Pattern LOCAL_X = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    private Display() {}

    /// Whether a window can't be opened: on Linux, when no X server answers.
    static boolean isMissing() {
        boolean usesX = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        boolean isHeadless = "Headless".equals(System.getProperty("glass.platform"));
        return usesX && !isHeadless && !answers(System.getenv().getOrDefault("DISPLAY", ""));
    }

    private static boolean answers(String display) {
        var local = LOCAL_X.matcher(display);
        if (!local.matches()) {
            return !display.isBlank(); // a forwarded display: JavaFX will find out
        }
        var socket = X_SOCKETS.resolve("X" + local.group(1));
        if (!Files.exists(socket)) {
            return false;
        }
        try (var _ = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
