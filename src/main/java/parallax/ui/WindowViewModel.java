package parallax.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import parallax.article.Article;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.intake.Intake;
import parallax.intake.IntakeListener;
import parallax.intake.ReadOutcome;
import parallax.session.Comparison;
import parallax.session.Session;
import parallax.story.Story;
import parallax.ui.notice.Notice;
import parallax.ui.notice.Words;
import parallax.work.BackgroundRunner;
import parallax.work.Progress;
import parallax.work.Work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the window shows and what its reader can do. Reading and comparing run elsewhere; all
/// answers come back on the thread that calls it.
public final class WindowViewModel {
    private final Intake intake;
    private final BackgroundRunner runner;
    private final ReadOnlyObjectWrapper<Session> session =
            new ReadOnlyObjectWrapper<>(Session.EMPTY);
    private final ReadOnlyObjectWrapper<Activity> activity =
            new ReadOnlyObjectWrapper<>(new Activity.Idle());
    private final ReadOnlyBooleanWrapper sample = new ReadOnlyBooleanWrapper();
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();

    /// The articles to compare: ahead of the session while a comparison runs.
    private final List<Article> wanted = new ArrayList<>();

    private final List<Reading> readings = new ArrayList<>();
    private int latestComparison;
    private int answeredComparison;
    private int textsTaken;

    public WindowViewModel(Intake intake, BackgroundRunner runner) {
        this.intake = intake;
        this.runner = runner;
    }

    public ReadOnlyObjectProperty<Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Activity> activityProperty() {
        return activity.getReadOnlyProperty();
    }

    /// Whether the sample story is shown; the first articles of the reader's own replace it.
    public ReadOnlyBooleanProperty sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    /// What the reader has to be told and has not dismissed yet.
    public ObservableList<Notice> notices() {
        return notices;
    }

    /// Opens files and folders beside what is open.
    public void open(List<Path> paths) {
        if (!paths.isEmpty()) {
            read(paths, this::add);
        }
    }

    /// Shows a sample story in place of what is open.
    public void openSample(Path folder) {
        read(
                List.of(folder),
                outcomes -> {
                    wanted.clear();
                    add(outcomes);
                    sample.set(true);
                });
    }

    /// Makes an article of pasted text.
    public void paste(String text) {
        take(text, "pasted.name");
    }

    /// Makes an article of text that was dragged onto the window.
    public void drop(String text) {
        take(text, "dragged.name");
    }

    private void take(String text, String nameKey) {
        var name = Words.of(nameKey, ++textsTaken);
        runner.run(() -> List.of(intake.pasted(text, name)), this::add, this::tellFailure);
    }

    private void read(List<Path> paths, Consumer<List<ReadOutcome>> answer) {
        var reading = new Reading();
        readings.add(reading);
        showActivity(new Progress(0, paths.size(), ""));
        reading.work =
                Optional.of(
                        runner.run(
                                tell -> intake.read(paths, teller(tell)),
                                this::showActivity,
                                outcomes -> {
                                    readings.remove(reading);
                                    answer.accept(outcomes);
                                    showActivity();
                                },
                                problem -> {
                                    readings.remove(reading);
                                    tellFailure(problem);
                                    showActivity();
                                }));
    }

    private static IntakeListener teller(Consumer<Progress> tell) {
        return (done, total, name) -> tell.accept(new Progress(done, total, name));
    }

    /// One call of `read` that has no answer yet.
    private static final class Reading {
        Optional<Work> work = Optional.empty();
    }

    /// Ends all reading; what is open stays as it is.
    public void cancelReading() {
        readings.forEach(reading -> reading.work.ifPresent(Work::cancel));
        readings.clear();
        showActivity();
    }

    private void showActivity(Progress progress) {
        activity.set(new Activity.Reading(progress));
    }

    private void showActivity() {
        if (readings.isEmpty()) {
            activity.set(
                    latestComparison == answeredComparison
                            ? new Activity.Idle()
                            : new Activity.Comparing());
        }
    }

    private void add(List<ReadOutcome> outcomes) {
        var accepted =
                outcomes.stream()
                        .filter(ReadOutcome.Accepted.class::isInstance)
                        .map(ReadOutcome.Accepted.class::cast)
                        .toList();
        if (sample.get() && !accepted.isEmpty()) {
            sample.set(false);
            wanted.clear();
        }
        var added = new ArrayList<ReadOutcome.Accepted>();
        var open = new ArrayList<ReadOutcome.Accepted>();
        for (var outcome : accepted) {
            (isOpen(outcome.article()) ? open : added).add(outcome);
        }
        OutcomeNotices.of(outcomes, added, open, wanted).forEach(notices::add);
        if (!added.isEmpty()) {
            added.forEach(outcome -> wanted.add(outcome.article()));
            compare();
        }
    }

    private boolean isOpen(Article article) {
        return wanted.stream().anyMatch(open -> open.origin().equals(article.origin()));
    }

    /// Compares what is wanted; of several comparisons under way only the latest is shown.
    private void compare() {
        int comparison = ++latestComparison;
        var articles = List.copyOf(wanted);
        showActivity();
        runner.run(
                () -> Comparison.of(new Story(articles)),
                found -> {
                    if (comparison == latestComparison) {
                        answeredComparison = comparison;
                        session.set(session.get().with(found));
                        showActivity();
                    }
                },
                problem -> {
                    answeredComparison = latestComparison;
                    tellFailure(problem);
                    showActivity();
                });
    }

    private void tellFailure(Throwable problem) {
        notices.add(Notice.of(Words.of("failed", String.valueOf(problem.getMessage()))));
    }

    public void close(Sigil article) {
        wanted.remove(session.get().comparison().article(article));
        sample.set(false);
        compare();
    }

    public void hide(Sigil column) {
        session.set(session.get().hidden(column));
    }

    public void show(Sigil article) {
        session.set(session.get().shown(article));
    }

    /// Lets a column stand at `index`, counted without it.
    public void move(Sigil column, int index) {
        session.set(session.get().moved(column, index));
    }

    public void compareWith(Base base) {
        session.set(session.get().comparedWith(base));
    }
}
