package parallax.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where what is open is kept until it is saved: one file for each window, in the folder that the
/// system has for such things.
record KeptPlaces(Path folder) {
    private static final AtomicInteger WINDOWS = new AtomicInteger();
    private static final Pattern NAME = Pattern.compile("open-(\\d+)(?:-\\d+)?\\.parallax");

    /// The reader's own; the system property `parallax.state` names another.
    static KeptPlaces ofReader() {
        return new KeptPlaces(
                Optional.ofNullable(System.getProperty("parallax.state"))
                        .map(Path::of)
                        .orElseGet(SystemFolder.STATE::own));
    }

    /// A place for one more window of this process; its folder is there.
    Path own() throws IOException {
        Files.createDirectories(folder);
        return folder.resolve(
                "open-%d-%d.parallax"
                        .formatted(ProcessHandle.current().pid(), WINDOWS.incrementAndGet()));
    }

    /// The list of the sessions that were open last.
    Path recent() {
        return folder.resolve("recent.txt");
    }

    /// Where later starts find the Parallax that runs.
    Path socket() {
        return folder.resolve("later-starts");
    }

    /// What Parallaxes that don't run any more have left, the latest first.
    List<Path> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(KeptPlaces::isLeft)
                    .sorted(Comparator.comparing(KeptPlaces::written).reversed())
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static boolean isLeft(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    /// Doesn't offer these again. They stay once more, in case it was a slip, until others are set
    /// aside.
    void setAside(List<Path> files) {
        for (int i = 0; i < files.size(); i++) {
            try {
                Files.move(
                        files.get(i),
                        folder.resolve("set-aside-%d.parallax".formatted(i + 1)),
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException _) {
                // it is offered once more next time
            }
        }
    }

    static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException _) {
            return FileTime.fromMillis(0);
        }
    }

    /// Removes these and what was before them.
    static void forget(List<Path> files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + "~"));
            } catch (IOException _) {
                // it is offered once more next time
            }
        }
    }
}
