package parallax.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import parallax.intake.Intake;
import parallax.intake.IntakeListener;
import parallax.intake.ReadOutcome;
import parallax.intake.ReadOutcome.Accepted;
import parallax.intake.ReadOutcome.Linked;
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

/// Reads what the reader opens, pastes or fetches, elsewhere; several readings may be under way.
final class IntakeModel {
    private final Intake intake;
    private final BackgroundRunner runner;
    private final ReadOnlyObjectWrapper<Activity> activity =
            new ReadOnlyObjectWrapper<>(new Activity.Idle());
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Linked> links = FXCollections.observableArrayList();
    private final List<Reading> readings = new ArrayList<>();
    private Activity beside = new Activity.Idle();
    private int textsTaken;

    /// One that has no answer yet.
    private static final class Reading {
        Optional<Work> work = Optional.empty();
    }

    IntakeModel(Intake intake, BackgroundRunner runner) {
        this.intake = intake;
        this.runner = runner;
    }

    ReadOnlyObjectProperty<Activity> activityProperty() {
        return activity.getReadOnlyProperty();
    }

    ObservableList<Notice> notices() {
        return notices;
    }

    /// Links to articles that nobody has asked to fetch yet.
    ObservableList<Linked> links() {
        return links;
    }

    /// Reads files and folders.
    void read(List<Path> paths, Consumer<List<ReadOutcome>> answer) {
        var reading = begin(new Progress(0, paths.size(), ""));
        var straight = paths.stream().map(StraightPath::of).toList();
        reading.work =
                Optional.of(
                        runner.run(
                                tell -> intake.read(straight, teller(tell)),
                                this::show,
                                outcomes -> {
                                    end(reading);
                                    answer.accept(outcomes);
                                },
                                problem -> {
                                    end(reading);
                                    tellFailure(problem);
                                }));
    }

    private static IntakeListener teller(Consumer<Progress> tell) {
        return (done, total, name) -> tell.accept(new Progress(done, total, name));
    }

    /// Makes an article of text.
    ///
    /// @param nameKey the words that name it, with a place for a number
    void take(String text, String nameKey, Consumer<List<ReadOutcome>> answer) {
        var name = Words.of(nameKey, ++textsTaken);
        runner.run(() -> intake.pasted(text, name), answer, this::tellFailure);
    }

    /// The same for a piece of a web page.
    ///
    /// @param plain its text without markup
    void take(String html, String plain, String nameKey, Consumer<List<ReadOutcome>> answer) {
        var name = Words.of(nameKey, ++textsTaken);
        runner.run(() -> intake.pasted(html, plain, name), answer, this::tellFailure);
    }

    /// Fetches the page behind a link; the link is gone once that has worked.
    void fetch(Linked link, Consumer<List<ReadOutcome>> answer) {
        var reading = begin(new Progress(0, 1, link.address().toString()));
        reading.work =
                Optional.of(
                        runner.run(
                                () -> intake.fetched(link.address()),
                                outcomes -> {
                                    boolean isThere =
                                            outcomes.stream().anyMatch(Accepted.class::isInstance);
                                    links.removeIf(one -> isThere && one.equals(link));
                                    end(reading);
                                    answer.accept(outcomes);
                                },
                                problem -> {
                                    end(reading);
                                    tellFailure(problem);
                                }));
    }

    /// The same address twice is one link, whichever files have it.
    void addLink(Linked link) {
        if (links.stream().noneMatch(one -> one.address().equals(link.address()))) {
            links.add(link);
        }
    }

    /// Ends all reading.
    void cancel() {
        readings.forEach(reading -> reading.work.ifPresent(Work::cancel));
        readings.clear();
        show();
    }

    /// Tells what else runs, for as long as nothing is being read.
    void runsBeside(Activity other) {
        beside = other;
        show();
    }

    private Reading begin(Progress progress) {
        var reading = new Reading();
        readings.add(reading);
        show(progress);
        return reading;
    }

    private void end(Reading reading) {
        readings.remove(reading);
        show();
    }

    private void show(Progress progress) {
        activity.set(new Activity.Reading(progress));
    }

    private void show() {
        if (readings.isEmpty()) {
            activity.set(beside);
        }
    }

    void tellFailure(Throwable problem) {
        var words =
                Optional.ofNullable(problem.getMessage())
                        .orElse(problem.getClass().getSimpleName());
        notices.add(Notice.of(Words.of("failed", words)));
    }
}
