package parallax.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import parallax.article.Article;
import parallax.article.Origin;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.intake.Intake;
import parallax.intake.IntakeListener;
import parallax.intake.ReadOutcome;
import parallax.intake.ReadOutcome.Accepted;
import parallax.intake.ReadOutcome.Linked;
import parallax.intake.ReadOutcome.Rejected;
import parallax.session.Comparison;
import parallax.session.Kept;
import parallax.session.RewordingSearch;
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
    private final RewordingSearch rewordings;
    private final BackgroundRunner runner;
    private final ReadOnlyObjectWrapper<Session> session =
            new ReadOnlyObjectWrapper<>(Session.EMPTY);
    private final ReadOnlyObjectWrapper<Activity> activity =
            new ReadOnlyObjectWrapper<>(new Activity.Idle());
    private final ReadOnlyBooleanWrapper sample = new ReadOnlyBooleanWrapper();
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Linked> links = FXCollections.observableArrayList();

    private Wanted wanted = Wanted.NOTHING;
    private final List<Reading> readings = new ArrayList<>();
    private int latestComparison;
    private int answeredComparison;
    private int textsTaken;
    private Optional<Restoring> restoring = Optional.empty();

    /// A session that is being opened again.
    ///
    /// @param comparison the number of the one that has its articles
    private record Restoring(int comparison, Kept kept, boolean isAlone, Runnable then) {}

    /// The articles to compare: ahead of the session while a comparison runs.
    private record Wanted(List<Article> articles, boolean isSample) {
        static final Wanted NOTHING = new Wanted(List.of(), false);
        static final Wanted EMPTY_SAMPLE = new Wanted(List.of(), true);

        Wanted {
            articles = List.copyOf(articles);
        }

        boolean has(Origin origin) {
            return articles.stream().anyMatch(article -> article.origin().equals(origin));
        }

        Wanted with(List<Accepted> added) {
            var all = new ArrayList<>(articles);
            added.forEach(outcome -> all.add(outcome.article()));
            return new Wanted(all, isSample);
        }

        Wanted replacedBy(Article changed) {
            return new Wanted(
                    articles.stream()
                            .map(one -> one.origin().equals(changed.origin()) ? changed : one)
                            .toList(),
                    isSample);
        }

        Wanted without(Article closed) {
            return new Wanted(
                    articles.stream().filter(article -> !article.equals(closed)).toList(),
                    isSample);
        }
    }

    public WindowViewModel(Intake intake, RewordingSearch rewordings, BackgroundRunner runner) {
        this.intake = intake;
        this.rewordings = rewordings;
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

    /// Shows a sample story, unless articles of the reader's own are open when it has been read.
    public void openSample(Path folder) {
        read(List.of(folder), this::addSample);
    }

    /// Makes an article of text that was pasted or dragged onto the window.
    ///
    /// @param nameKey the words that name it, with a place for a number
    public void take(String text, String nameKey) {
        var name = Words.of(nameKey, ++textsTaken);
        runner.run(() -> intake.pasted(text, name), this::add, this::tellFailure);
    }

    /// The same for a piece of a web page.
    ///
    /// @param plain its text without markup
    public void take(String html, String plain, String nameKey) {
        var name = Words.of(nameKey, ++textsTaken);
        runner.run(() -> intake.pasted(html, plain, name), this::add, this::tellFailure);
    }

    /// Links to articles that nobody has asked to fetch yet.
    public ObservableList<Linked> links() {
        return links;
    }

    /// Fetches the page behind a link, which the reader asked for, and opens it.
    public void fetch(Linked link) {
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
                                    add(outcomes);
                                },
                                problem -> {
                                    end(reading);
                                    tellFailure(problem);
                                }));
    }

    /// Reads files again that were written anew; what was cut from their articles by hand is back.
    public void reload(List<Path> paths) {
        read(paths, this::replaceAll);
    }

    private void replaceAll(List<ReadOutcome> outcomes) {
        notices.addAll(OutcomeNotices.of(outcomes, List.of(), List.of(), List.of()));
        outcomes.stream()
                .filter(Accepted.class::isInstance)
                .forEach(outcome -> replace(((Accepted) outcome).article()));
    }

    private void read(List<Path> paths, Consumer<List<ReadOutcome>> answer) {
        var reading = begin(new Progress(0, paths.size(), ""));
        reading.work =
                Optional.of(
                        runner.run(
                                tell -> intake.read(straight(paths), teller(tell)),
                                this::showActivity,
                                outcomes -> {
                                    end(reading);
                                    answer.accept(outcomes);
                                },
                                problem -> {
                                    end(reading);
                                    tellFailure(problem);
                                }));
    }

    private Reading begin(Progress progress) {
        var reading = new Reading();
        readings.add(reading);
        showActivity(progress);
        return reading;
    }

    private void end(Reading reading) {
        readings.remove(reading);
        showActivity();
    }

    private static List<Path> straight(List<Path> paths) {
        return paths.stream().map(StraightPath::of).toList();
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
        add(outcomes, wanted.isSample() ? Wanted.NOTHING : wanted);
    }

    private void addSample(List<ReadOutcome> outcomes) {
        if (wanted.isSample() || wanted.articles().isEmpty()) {
            add(outcomes, Wanted.EMPTY_SAMPLE);
        }
    }

    private void add(List<ReadOutcome> outcomes, Wanted before) {
        var added = new ArrayList<Accepted>();
        var open = new ArrayList<Accepted>();
        for (ReadOutcome outcome : outcomes) {
            switch (outcome) {
                case Accepted accepted ->
                        (before.has(accepted.origin()) ? open : added).add(accepted);
                case Linked link -> addLink(link);
                case Rejected _ -> {} // a notice tells why
            }
        }
        notices.addAll(OutcomeNotices.of(outcomes, added, open, before.articles()));
        if (!added.isEmpty()) {
            compare(before.with(added));
        }
    }

    /// The same address twice is one link, whichever files have it.
    private void addLink(Linked link) {
        if (links.stream().noneMatch(one -> one.address().equals(link.address()))) {
            links.add(link);
        }
    }

    /// Opens what was kept of a session: as it was where nothing else is open, else beside it.
    ///
    /// @param then runs when its articles are shown
    public void restore(Kept kept, Runnable then) {
        boolean isAlone = wanted.isSample() || wanted.articles().isEmpty();
        var articles = new ArrayList<>(isAlone ? List.<Article>of() : wanted.articles());
        kept.articles().stream()
                .filter(article -> isAlone || !wanted.has(article.origin()))
                .forEach(articles::add);
        restoring = Optional.of(new Restoring(latestComparison + 1, kept, isAlone, then));
        compare(new Wanted(articles, false));
    }

    private void restoreLayout(int comparison, Comparison found) {
        var restored = restoring.filter(one -> one.comparison() == comparison);
        restored.ifPresent(one -> {
            restoring = Optional.empty();
            if (one.isAlone() && !one.kept().columns().isEmpty()) {
                session.set(new Session(found, one.kept().columns(), one.kept().base()));
            }
            one.then().run();
        });
    }

    /// Compares articles; of several comparisons under way only the latest is shown.
    private void compare(Wanted next) {
        wanted = next;
        int comparison = ++latestComparison;
        showActivity();
        runner.run(
                () -> Comparison.of(new Story(next.articles())),
                found -> show(comparison, found),
                problem -> refuse(comparison, problem));
    }

    private void show(int comparison, Comparison found) {
        if (comparison == latestComparison) {
            answeredComparison = comparison;
            sample.set(wanted.isSample() && !wanted.articles().isEmpty());
            int hiddenBefore = session.get().hiddenCount();
            session.set(session.get().with(found));
            restoreLayout(comparison, found);
            int hidden = session.get().hiddenCount();
            if (hidden > hiddenBefore) {
                notices.add(Notice.of(Words.of("hidden", hidden, found.story().articles().size())));
            }
            showActivity();
            runner.run(
                    () -> rewordings.reworded(found),
                    reworded -> showReworded(comparison, reworded),
                    this::tellFailure);
        }
    }

    private void showReworded(int comparison, Comparison reworded) {
        if (comparison == latestComparison) {
            session.set(session.get().reworded(reworded));
        }
    }

    /// Goes back to what is shown, so that the same files can be opened once more.
    private void refuse(int comparison, Throwable problem) {
        tellFailure(problem);
        if (comparison == latestComparison) {
            answeredComparison = comparison;
            wanted = new Wanted(session.get().articles(), sample.get());
            showActivity();
        }
    }

    private void tellFailure(Throwable problem) {
        var words =
                Optional.ofNullable(problem.getMessage())
                        .orElse(problem.getClass().getSimpleName());
        notices.add(Notice.of(Words.of("failed", words)));
    }

    public void close(Sigil article) {
        compare(wanted.without(session.get().comparison().article(article)));
    }

    /// Shows an article with other paragraphs in the place of the open one from the same origin;
    /// the comparison follows. Nothing happens where there is none.
    public void replace(Article changed) {
        if (wanted.has(changed.origin()) && !wanted.articles().contains(changed)) {
            compare(wanted.replacedBy(changed));
        }
    }

    /// The article from `origin` as it will be shown next.
    public Optional<Article> latest(Origin origin) {
        return wanted.articles().stream()
                .filter(article -> article.origin().equals(origin))
                .findFirst();
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
