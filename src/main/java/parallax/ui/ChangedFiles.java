package parallax.ui;

import parallax.article.Origin;
import parallax.ui.notice.Notice;
import parallax.ui.notice.Words;
import parallax.work.BackgroundRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of the open articles. One that was written anew since it was read can be read again:
/// this is offered, and never done by itself. Files on shares of other machines aren't looked at.
public final class ChangedFiles {
    private final WindowViewModel model;
    private final BackgroundRunner runner;
    private final Map<Path, Stamp> read = new HashMap<>();

    /// How a file was when it was read.
    private record Stamp(FileTime written, long size) {}

    public ChangedFiles(WindowViewModel model, BackgroundRunner runner) {
        this.model = model;
        this.runner = runner;
        model.storiesProperty().subscribe(this::follow);
    }

    private void follow() {
        var open = openFiles();
        read.keySet().retainAll(open);
        var fresh = open.stream().filter(file -> !read.containsKey(file)).toList();
        if (!fresh.isEmpty()) {
            runner.run(() -> stamps(fresh), read::putAll, _ -> {}); // then it can't be told
        }
    }

    private Set<Path> openFiles() {
        return model.storiesProperty().get().articles().stream()
                .flatMap(article -> file(article.origin()))
                .filter(file -> !isOnAnotherMachine(file))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> file(Origin origin) {
        return switch (origin) {
            case Origin.File(Path path) -> Stream.of(path);
            case Origin.Part(Origin whole, _) -> file(whole);
            case Origin.Pasted _, Origin.Web _ -> Stream.of();
        };
    }

    /// Whether Windows would call another machine, with the reader's name, to look at a file: a
    /// session from a stranger may name any.
    static boolean isOnAnotherMachine(Path file) {
        return file.toString().startsWith("\\\\");
    }

    /// Looks whether a file has changed, and tells; to be called when the reader comes back from
    /// elsewhere.
    public void check() {
        var known = List.copyOf(read.keySet());
        if (!known.isEmpty()) {
            runner.run(() -> stamps(known), this::compare, _ -> {});
        }
    }

    private void compare(Map<Path, Stamp> now) {
        var changed =
                now.entrySet().stream()
                        .filter(file ->
                                Optional.ofNullable(read.get(file.getKey()))
                                        .filter(stamp -> !stamp.equals(file.getValue()))
                                        .isPresent())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        if (!changed.isEmpty()) {
            changed.forEach(file -> read.put(file, now.getOrDefault(file, read.get(file))));
            var names = changed.stream().map(file -> new Origin.File(file).name()).toList();
            model.notices()
                    .add(
                            new Notice(
                                    Words.of("changed", changed.size(), names.getFirst()),
                                    changed.size() == 1 ? List.of() : names,
                                    Optional.of(
                                            new Notice.Offer(
                                                    Words.of("changed.reload"),
                                                    () -> reload(changed)))));
        }
    }

    /// Reads files again; what was cut from their articles by hand is back.
    private void reload(List<Path> paths) {
        model.intake()
                .read(
                        paths,
                        outcomes -> {
                            model.notices()
                                    .addAll(
                                            OutcomeNotices.of(
                                                    outcomes, List.of(), List.of(), List.of()));
                            SortedOutcomes.articles(outcomes).forEach(model::replace);
                        });
    }

    private static Map<Path, Stamp> stamps(Collection<Path> files) {
        var stamps = new HashMap<Path, Stamp>();
        files.forEach(file -> stamp(file).ifPresent(stamp -> stamps.put(file, stamp)));
        return stamps;
    }

    /// A file that is gone has no stamp: what was read of it stays.
    private static Optional<Stamp> stamp(Path file) {
        try {
            return Optional.of(new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
