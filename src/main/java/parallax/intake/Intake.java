package parallax.intake;

import parallax.article.Article;
import parallax.article.Origin;
import parallax.intake.ReadOutcome.Accepted;
import parallax.intake.ReadOutcome.Rejected;
import parallax.intake.clean.CleanText;
import parallax.intake.format.Content;
import parallax.intake.format.FormatOutcome;
import parallax.intake.format.FormatOutcome.Extracted;
import parallax.intake.format.FormatOutcome.Refused;
import parallax.intake.format.FormatOutcome.Structured;
import parallax.intake.format.Formats;
import parallax.intake.format.Reason;
import parallax.intake.format.TextFormat;

import java.io.IOException;
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
        for (Path file : found.files()) {
            var origin = new Origin.File(file);
            listener.reading(outcomes.size(), found.files().size(), origin.name());
            var outcome =
                    characters < mostCharacters
                            ? read(origin)
                            : new Rejected(origin, Reason.Trouble.TOO_MUCH_TEXT);
            characters += characters(outcome);
            outcomes.add(outcome);
        }
        outcomes.addAll(found.rejected());
        return List.copyOf(outcomes);
    }

    /// Reads text that was pasted or dragged in.
    ///
    /// @param name what the reader will know it by
    public ReadOutcome pasted(String text, String name) {
        return outcome(new Origin.Pasted(name), new TextFormat().read(text));
    }

    private static ReadOutcome read(Origin.File file) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("before " + file.path());
        }
        try {
            return Files.exists(file.path()) && !Files.isRegularFile(file.path())
                    ? new Rejected(file, Reason.Trouble.NOT_A_FILE)
                    : outcome(file, Formats.read(Content.of(file.path())));
        } catch (ClosedByInterruptException _) {
            Thread.interrupted(); // the exception says it from here on
            throw new InterruptedException("in " + file.path());
        } catch (IOException problem) {
            return new Rejected(file, Reason.Trouble.of(problem));
        }
    }

    private static ReadOutcome outcome(Origin origin, FormatOutcome outcome) {
        return switch (outcome) {
            case Extracted extracted -> outcome(origin, extracted);
            case Structured structured -> outcome(origin, structured);
            case Refused(Reason reason) -> new Rejected(origin, reason);
        };
    }

    private static ReadOutcome outcome(Origin origin, Extracted extracted) {
        var clean = CleanText.of(extracted.text());
        return clean.paragraphs().isEmpty()
                ? new Rejected(origin, Reason.Trouble.EMPTY)
                : new Accepted(
                        new Article(origin, clean.masthead(), clean.body(), clean.cuts()),
                        extracted.remarks());
    }

    private static ReadOutcome outcome(Origin origin, Structured structured) {
        var body = String.join("\n", structured.paragraphs());
        return body.isEmpty()
                ? new Rejected(origin, Reason.Trouble.EMPTY)
                : new Accepted(
                        new Article(origin, structured.masthead(), body, structured.cuts()),
                        structured.remarks());
    }

    private static int characters(ReadOutcome outcome) {
        return switch (outcome) {
            case Accepted(Article article, _) -> article.body().length();
            case Rejected _ -> 0;
        };
    }
}
