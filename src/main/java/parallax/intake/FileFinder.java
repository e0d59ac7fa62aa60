package parallax.intake;

import parallax.article.Origin;
import parallax.intake.ReadOutcome.Rejected;
import parallax.intake.draft.Reason;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the files to read: those that were named, and those in the folders that were named.
///
/// Made for one search. Folders are opened here, files are not.
final class FileFinder {
    /// Names of what is in a folder without being an article: what systems and office programs
    /// leave there, what a browser saves beside a page, and what explains the folder.
    private static final Pattern LITTER =
            Pattern.compile(
                    "[.~].*|thumbs\\.db|desktop\\.ini|icon\r|.+_files|readme(?:\\..*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern PAGE_FOLDER = Pattern.compile("(.+)_files", Pattern.DOTALL);
    private static final List<String> PAGE_ENDINGS = List.of(".html", ".htm", ".xhtml");

    private final int limit;
    private final Map<Path, Path> files = new LinkedHashMap<>();
    private final Set<Path> folders = new HashSet<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private int met;
    private boolean isFull;

    private FileFinder(int limit) {
        this.limit = limit;
    }

    /// What a search found.
    ///
    /// @param files each real file once: in the order in which they were named, and by name within
    ///   a folder, whatever order the file system has
    /// @param rejected the folders that gave nothing, and the path at which the limit was reached
    record Found(List<Path> files, List<Rejected> rejected) {
        Found {
            files = List.copyOf(files);
            rejected = List.copyOf(rejected);
        }
    }

    /// Finds the first `limit` files.
    ///
    /// @throws InterruptedException when the thread is interrupted
    static Found find(List<Path> paths, int limit) throws InterruptedException {
        var finder = new FileFinder(limit);
        for (Path path : paths) {
            if (!isPartOfPage(path, paths)) {
                finder.addNamed(path);
            }
            if (finder.isFull) {
                finder.reject(path, new Reason.TooManyFiles(limit));
                break;
            }
        }
        return new Found(List.copyOf(finder.files.values()), finder.rejected);
    }

    /// Whether `path` is the folder that a browser saved beside one of the pages in `paths`.
    private static boolean isPartOfPage(Path path, List<Path> paths) {
        var folder = PAGE_FOLDER.matcher(name(path));
        return folder.matches()
                && PAGE_ENDINGS.stream()
                        .map(ending -> path.resolveSibling(folder.group(1) + ending))
                        .anyMatch(paths::contains);
    }

    private void addNamed(Path path) throws InterruptedException {
        if (!Files.isDirectory(path)) {
            addFile(path);
            return;
        }
        if (folders.contains(real(path))) {
            return; // it was looked through as a part of another one
        }
        int before = met + rejected.size();
        addFolder(path);
        if (met + rejected.size() == before && !isFull) {
            reject(path, Reason.Trouble.EMPTY_FOLDER);
        }
    }

    private void addFile(Path file) {
        var real = real(file);
        met++;
        if (files.containsKey(real)) {
            return;
        }
        isFull = files.size() == limit;
        if (!isFull) {
            files.put(real, file);
        }
    }

    /// Adds what is in `folder`, unless a link led here before.
    private void addFolder(Path folder) throws InterruptedException {
        if (!folders.add(real(folder))) {
            return;
        }
        try {
            for (Path entry : entries(folder)) {
                addFound(entry);
            }
        } catch (IOException problem) {
            reject(folder, Reason.Trouble.of(problem));
        }
    }

    private void addFound(Path entry) throws InterruptedException {
        if (isFull || LITTER.matcher(name(entry)).matches() || isHidden(entry)) {
            return;
        }
        if (Files.isDirectory(entry)) {
            addFolder(entry);
        } else {
            addFile(entry);
        }
    }

    private static List<Path> entries(Path folder) throws IOException, InterruptedException {
        var entries = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("while listing " + folder);
                }
                entries.add(entry);
            }
        } catch (DirectoryIteratorException problem) {
            throw problem.getCause();
        }
        entries.sort(Comparator.comparing(FileFinder::name));
        return entries;
    }

    private static boolean isHidden(Path path) {
        try {
            return Files.isHidden(path);
        } catch (IOException _) {
            return false; // then reading it will tell what is wrong
        }
    }

    /// Where `path` leads in the end, so that a file is known under all its names.
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static String name(Path path) {
        return new Origin.File(path).name();
    }

    private void reject(Path path, Reason reason) {
        rejected.add(new Rejected(new Origin.File(path), reason));
    }
}
