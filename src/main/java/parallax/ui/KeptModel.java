package parallax.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import parallax.report.Named;
import parallax.report.ReportForm;
import parallax.session.Kept;
import parallax.session.OpenStories;
import parallax.session.View;
import parallax.session.file.ReadSession;
import parallax.session.file.ReadSession.Opened;
import parallax.session.file.ReadSession.Refused;
import parallax.session.file.SessionFile;
import parallax.settings.RecentSessions;
import parallax.ui.notice.Notice;
import parallax.ui.notice.Words;
import parallax.work.BackgroundRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What is open as it would be saved, and the session file it belongs to. Files are read and
/// written elsewhere.
public final class KeptModel {
    private static final int MOST_TITLES = 4;

    private final WindowViewModel window;
    private final NamingModel names;
    private final FindingsModel findings;
    private final BackgroundRunner runner;
    private final Saver saver;
    private final ReadOnlyObjectWrapper<Optional<Path>> file =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<RecentSessions> recent =
            new ReadOnlyObjectWrapper<>(RecentSessions.NONE);
    private Looking looking = Looking.NOWHERE;
    private Optional<Path> memory = Optional.empty();
    private Kept saved = Kept.NOTHING;

    public KeptModel(
            WindowViewModel window,
            NamingModel names,
            FindingsModel findings,
            BackgroundRunner runner) {
        this.window = window;
        this.names = names;
        this.findings = findings;
        this.runner = runner;
        saver = new Saver(runner);
    }

    /// Where the reader looks; kept with what is open, and looked at again when it is opened.
    interface Looking {
        Looking NOWHERE =
                new Looking() {
                    @Override
                    public View now() {
                        return View.PLAIN;
                    }

                    @Override
                    public void at(View view) {}
                };

        View now();

        void at(View view);
    }

    void follow(Looking where) {
        looking = where;
    }

    /// The session file that was opened or saved last, while something of it is open.
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// The session files that were opened or saved last.
    public ReadOnlyObjectProperty<RecentSessions> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    /// Remembers from now on in `place` which sessions were open, and reads which were before.
    public void rememberIn(Path place) {
        memory = Optional.of(place);
        runner.run(() -> RecentSessions.read(place), recent::set, _ -> {});
    }

    private void belongTo(Path session) {
        file.set(Optional.of(session));
        var now = recent.get().with(session);
        recent.set(now);
        memory.ifPresent(place ->
                runner.run(
                        () -> {
                            now.write(place);
                            return place;
                        },
                        _ -> {},
                        _ -> {})); // it is only a comfort
    }

    /// What would be saved now; nothing while the sample story is shown.
    public Kept now() {
        return window.sampleProperty().get() ? Kept.NOTHING : kept(window.storiesProperty().get());
    }

    private Kept kept(OpenStories stories) {
        var open = stories.origins();
        return new Kept(
                stories,
                names.editsProperty().get().done().stream()
                        .filter(mending -> !Collections.disjoint(open, mending.articles()))
                        .toList(),
                findings.notes().stream().filter(note -> open.contains(note.article())).toList(),
                findings.dismissals().stream()
                        .filter(dismissal -> !Collections.disjoint(open, dismissal.articles()))
                        .toList(),
                looking.now());
    }

    /// Whether something is open that no session file has like that.
    public boolean isChanged() {
        var now = now();
        return !now.stories().isEmpty() && !now.isLike(saved);
    }

    /// Saves what is open.
    public void save(Path target) {
        var kept = now();
        saver.save(
                kept,
                target,
                () -> {
                    saved = kept;
                    belongTo(target);
                },
                problem -> tell("session.notSaved", target, words(problem)));
    }

    /// Writes what was found for others to read; what was dismissed is not in it, and the notes
    /// are.
    public void export(ReportForm form, Path target) {
        var named = named();
        write(target, () -> form.write(named, target));
    }

    /// Something that writes a file.
    interface Writing {
        void write() throws IOException;
    }

    /// Writes a file for others elsewhere, and tells what came of it.
    void write(Path target, Writing writing) {
        runner.run(
                () -> {
                    writing.write();
                    return target;
                },
                done -> window.notices().add(Notice.of(Words.of("export.done", done))),
                problem -> tell("session.notSaved", target, words(problem)));
    }

    private Named named() {
        return new Named(
                window.sessionProperty().get().comparison(),
                names.namingProperty().get(),
                findings.findingsProperty().get());
    }

    /// Writes the brief as PDF for the desktop's viewer, which shows and prints it.
    ///
    /// @param opening gets the file
    public void print(Consumer<Path> opening) {
        var named = named();
        runner.run(
                () -> {
                    var file = Files.createTempFile("parallax-", ReportForm.PDF.ending());
                    file.toFile().deleteOnExit();
                    ReportForm.PDF.write(named, file);
                    return file;
                },
                file -> {
                    window.notices().add(Notice.of(Words.of("print.done", file)));
                    opening.accept(file);
                },
                problem -> tell("print.failed", Path.of("-"), words(problem)));
    }

    /// Writes what is open where it can be found again after a crash; says nothing if that fails,
    /// as it will be tried again.
    public void keepAt(Path target) {
        saver.save(now(), target, () -> {}, _ -> {});
    }

    /// Opens a session; its articles stand beside others that are open.
    public void open(Path source) {
        read(source, true);
    }

    /// Offers what was kept when Parallax ended last, of all its windows together, if that can be
    /// read and has articles.
    ///
    /// @param onOpened runs when nothing of it is needed any more
    /// @param onDismissed runs when the reader doesn't want it
    public void offer(List<Path> sources, Runnable onOpened, Runnable onDismissed) {
        runner.run(
                () -> left(sources),
                kept -> {
                    if (kept.articles().isEmpty()) {
                        onOpened.run();
                    } else {
                        window.notices().add(offer(kept, onOpened, onDismissed));
                    }
                },
                _ -> onOpened.run());
    }

    private static Kept left(List<Path> sources) {
        return sources.stream()
                .map(SessionFile::read)
                .filter(Opened.class::isInstance)
                .map(read -> ((Opened) read).kept())
                .reduce(Kept::beside)
                .orElse(Kept.NOTHING);
    }

    private Notice offer(Kept kept, Runnable onOpened, Runnable onDismissed) {
        var open =
                new Notice.Offer(
                        Words.of("session.recover.open"),
                        () -> {
                            show(kept);
                            onOpened.run();
                        });
        var titles =
                kept.stories().all().stream()
                        .limit(MOST_TITLES)
                        .map(story -> story.story().title())
                        .toList();
        return new Notice(
                Words.of("session.recover", kept.articles().size()),
                titles,
                Optional.of(open),
                onDismissed);
    }

    private void read(Path source, boolean isOwn) {
        runner.run(
                () -> SessionFile.read(source),
                outcome -> take(outcome, source, isOwn),
                problem -> tell("session.damaged", source, words(problem)));
    }

    private static String words(Throwable problem) {
        return Optional.ofNullable(problem.getMessage()).orElse(problem.getClass().getSimpleName());
    }

    private void take(ReadSession outcome, Path source, boolean isOwn) {
        switch (outcome) {
            case Opened(var kept, int lost) -> {
                if (lost > 0) {
                    tell("session.lost", source, lost);
                }
                show(
                        kept,
                        isAlone -> {
                            if (isAlone && isOwn && lost == 0) {
                                saved = kept;
                                belongTo(source);
                            }
                        });
            }
            case Refused(var reason) -> refuse(reason, source);
        }
    }

    /// Where the file is damaged, the one before it may be whole.
    private void refuse(ReadSession.Reason reason, Path source) {
        var key =
                switch (reason) {
                    case DAMAGED -> "session.damaged";
                    case NEWER -> "session.newer";
                    case MISSING -> "session.missing";
                };
        var backup = SessionFile.backupOf(source);
        var offer =
                reason == ReadSession.Reason.DAMAGED && backup.toFile().isFile()
                        ? Optional.of(
                                new Notice.Offer(
                                        Words.of("session.openBackup"), () -> read(backup, false)))
                        : Optional.<Notice.Offer>empty();
        window.notices().add(new Notice(Words.of(key, name(source)), List.of(), offer));
    }

    private void show(Kept kept) {
        show(kept, _ -> {});
    }

    /// @param then gets whether nothing else is open
    private void show(Kept kept, Consumer<Boolean> then) {
        boolean isAlone = now().articles().isEmpty();
        window.restore(
                kept.stories(),
                () -> {
                    names.restore(kept.mendings());
                    findings.restore(kept.notes(), kept.dismissals());
                    if (isAlone) {
                        looking.at(kept.view());
                    }
                    then.accept(isAlone);
                });
    }

    private void tell(String key, Path about, Object more) {
        window.notices().add(Notice.of(Words.of(key, name(about), more)));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
