package parallax.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The Parallax that runs already, if one does: a second start hands its files to it, through a
/// socket in the reader's own folder that nobody else on the machine can write to.
record RunningParallax(Path socket) {
    private static final String GREETING = "parallax 1";
    private static final int MOST_PATHS = 10_000;

    /// Hands files over.
    ///
    /// @return whether a Parallax took them
    boolean takes(List<Path> paths) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            var lines = new StringBuilder(GREETING).append('\n');
            for (Path path : paths) {
                lines.append(path.toAbsolutePath()).append('\n');
            }
            var out = Channels.newOutputStream(channel);
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            channel.shutdownOutput();
            return GREETING.equals(reader(channel).readLine());
        } catch (IOException | UnsupportedOperationException _) {
            return false; // what it left when it ended, or a system without such sockets
        }
    }

    /// Listens for later starts until the program ends, in the place of one that was there. Nothing
    /// is heard where the system has no such sockets.
    ///
    /// @param taking gets their files, on a thread of its own
    void listen(Consumer<List<Path>> taking) {
        try {
            Files.createDirectories(socket.toAbsolutePath().getParent());
            Files.deleteIfExists(socket);
            var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            Thread.ofPlatform().daemon().name("later starts").start(() -> hear(server, taking));
        } catch (IOException | UnsupportedOperationException _) {
            // then every start is a program of its own
        }
    }

    private static void hear(ServerSocketChannel server, Consumer<List<Path>> taking) {
        while (server.isOpen()) {
            try (var channel = server.accept()) {
                read(channel)
                        .ifPresent(paths -> {
                            answer(channel);
                            taking.accept(paths);
                        });
            } catch (IOException _) {
                // one start lost its way; the next is heard
            }
        }
    }

    private static void answer(SocketChannel channel) {
        try {
            Channels.newOutputStream(channel)
                    .write((GREETING + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // it has gone; what it wanted is known
        }
    }

    /// What a later start hands over; nothing where somebody else writes.
    private static Optional<List<Path>> read(SocketChannel channel) throws IOException {
        var lines = reader(channel);
        if (!GREETING.equals(lines.readLine())) {
            return Optional.empty();
        }
        var paths = new ArrayList<Path>();
        for (var line = lines.readLine();
                line != null && paths.size() < MOST_PATHS;
                line = lines.readLine()) {
            try {
                paths.add(Path.of(line));
            } catch (InvalidPathException _) {
                // no path of this system
            }
        }
        return Optional.of(List.copyOf(paths));
    }

    private static BufferedReader reader(SocketChannel channel) {
        return new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    }
}
