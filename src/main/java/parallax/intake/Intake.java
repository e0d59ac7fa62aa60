package parallax.intake;

import parallax.article.Article;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.article.Provenance;
import parallax.intake.ReadOutcome.Accepted;
import parallax.intake.ReadOutcome.Rejected;
import parallax.intake.draft.FormatOutcome;
import parallax.intake.draft.Reason;
import parallax.intake.draft.RefusedException;
import parallax.intake.fetch.Fetcher;
import parallax.intake.format.Content;
import parallax.intake.format.Formats;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The way in: turns files, folders and pasted text into articles, or says plainly why not.
///
/// One bad file never stops the others, and no file is ever changed. Nothing is kept between calls,
/// so any thread may read; as this waits for disks, the window's thread must not.
public final class Intake {
    private static final int MOST_FILES = 2_000;
    private static final int MOST_CHARACTERS = 32_000_000;

    private final Fetcher fetcher = new Fetcher();
    private final int mostFiles;
    private final int mostCharacters;

    public Intake() {
        this(MOST_FILES, MOST_CHARACTERS);
    }

    /// @param mostFiles how many files one call reads
    /// @param mostCharacters after how many characters of text one call reads no further file
    Intake(int mostFiles, int mostCharacters) {
        this.mostFiles = mostFiles;
        this.mostCharacters = mostCharacters;
    }

    /// Reads files, and folders with all that is in them.
    ///
    /// A file is read once, however many names lead to it. In folders, what is hidden or clearly no
    /// article is passed over; a file that is named itself is always read.
    ///
    /// @return what became of each file, in the order in which they were named and by name within a
    ///   folder; then of each folder that gave nothing, and of the files beyond the limit
    /// @throws InterruptedException when the thread is interrupted, between two files at the latest
    public List<ReadOutcome> read(List<Path> paths, IntakeListener listener)
            throws InterruptedException {
        var found = FileFinder.find(paths, mostFiles);
        var outcomes = new ArrayList<ReadOutcome>();
        long characters = 0;
        int done = 0;
        for (Path file : found.files()) {
            var origin = new Origin.File(file);
            listener.reading(done++, found.files().size(), origin.name());
            var read =
                    characters < mostCharacters
                            ? read(origin)
                            : List.<ReadOutcome>of(
                                    new Rejected(origin, Reason.Trouble.TOO_MUCH_TEXT));
            characters += read.stream().mapToInt(Intake::characters).sum();
            outcomes.addAll(read);
        }
        outcomes.addAll(found.rejected());
        return List.copyOf(outcomes);
    }

    /// Reads text or HTML that was pasted or dragged in.
    ///
    /// @param name what the reader will know it by
    /// @throws InterruptedException when the thread is interrupted
    public List<ReadOutcome> pasted(String text, String name) throws InterruptedException {
        return read(new Origin.Pasted(name), () -> Content.of(text));
    }

    /// Reads a piece of a web page that was pasted or dragged in; its plain text where the page has
    /// none to give.
    ///
    /// @throws InterruptedException when the thread is interrupted
    public List<ReadOutcome> pasted(String html, String plain, String name)
            throws InterruptedException {
        var read = pasted("<!doctype html>" + html, name);
        boolean isEmpty = read.stream().noneMatch(Accepted.class::isInstance);
        return isEmpty ? pasted(plain, name) : read;
    }

    /// Fetches the page at `address`, because the reader asked for it, and reads it.
    ///
    /// @throws InterruptedException when the thread is interrupted
    public List<ReadOutcome> fetched(URI address) throws InterruptedException {
        var asked = new Origin.Web(address);
        try {
            var page = fetcher.fetch(address);
            return read(new Origin.Web(page.address()), () -> Content.of(page.content()));
        } catch (RefusedException refusal) {
            return List.of(new Rejected(asked, refusal.reason()));
        } catch (IOException _) {
            return List.of(new Rejected(asked, Reason.Trouble.UNREACHABLE));
        }
    }

    private static List<ReadOutcome> read(Origin.File file) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("before " + file.path());
        }
        return Files.exists(file.path()) && !Files.isRegularFile(file.path())
                ? List.of(new Rejected(file, Reason.Trouble.NOT_A_FILE))
                : read(file, () -> Content.of(file.path()));
    }

    @FunctionalInterface
    private interface ContentSource {
        Content open() throws IOException;
    }

    private static List<ReadOutcome> read(Origin origin, ContentSource source)
            throws InterruptedException {
        try {
            return outcomes(origin, Formats.read(source.open()));
        } catch (ClosedByInterruptException | InterruptedIOException _) {
            Thread.interrupted(); // the exception says it from here on
            throw new InterruptedException("in " + origin.name());
        } catch (IOException problem) {
            return List.of(new Rejected(origin, Reason.Trouble.of(problem)));
        }
    }

    private static List<ReadOutcome> outcomes(Origin origin, FormatOutcome outcome) {
        return switch (outcome) {
            case FormatOutcome.Found found -> outcomes(origin, found);
            case FormatOutcome.Linked(URI address) ->
                    List.of(new ReadOutcome.Linked(origin, address));
            case FormatOutcome.Refused(Reason reason) -> List.of(new Rejected(origin, reason));
        };
    }

    /// Remarks on the file are told with its first article.
    private static List<ReadOutcome> outcomes(Origin origin, FormatOutcome.Found found) {
        var drafts = found.drafts().stream().filter(draft -> !draft.isEmpty()).toList();
        if (drafts.isEmpty()) {
            return List.of(new Rejected(origin, Reason.Trouble.EMPTY));
        }
        var outcomes = new ArrayList<ReadOutcome>();
        for (int i = 0; i < drafts.size(); i++) {
            var place = drafts.size() == 1 ? origin : new Origin.Part(origin, i + 1);
            var remarks = new ArrayList<>(i == 0 ? found.remarks() : List.of());
            remarks.addAll(drafts.get(i).remarks());
            var draft = drafts.get(i).with(drafts.get(i).masthead().or(address(origin)));
            outcomes.add(new Accepted(draft.article(place), remarks));
        }
        return outcomes;
    }

    private static Masthead address(Origin origin) {
        return switch (origin) {
            case Origin.Web(URI address) ->
                    Masthead.EMPTY.with(Field.ADDRESS, Provenance.ADDRESS, address.toString());
            case Origin.File _, Origin.Part _, Origin.Pasted _ -> Masthead.EMPTY;
        };
    }

    private static int characters(ReadOutcome outcome) {
        return switch (outcome) {
            case Accepted(Article article, _) -> article.body().length();
            case Rejected _, ReadOutcome.Linked _ -> 0;
        };
    }
}
