package parallax.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

import parallax.article.Article;
import parallax.article.ArticleNames;
import parallax.article.Origin;
import parallax.collation.token.Sigil;
import parallax.highlight.Base;
import parallax.intake.Intake;
import parallax.intake.ReadOutcome;
import parallax.intake.ReadOutcome.Linked;
import parallax.session.Comparison;
import parallax.session.Layout;
import parallax.session.OpenStories;
import parallax.session.OpenStory;
import parallax.session.RewordingSearch;
import parallax.session.Session;
import parallax.session.StorySearch;
import parallax.story.Story;
import parallax.ui.notice.Notice;
import parallax.ui.notice.Words;
import parallax.work.BackgroundRunner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the window shows and what its reader can do. Reading, telling stories apart and comparing
/// run elsewhere; all answers come back on the thread that calls it.
public final class WindowViewModel {
    private final IntakeModel intake;
    private final StoryQueue queue;
    private final RewordingSearch rewordings;
    private final BackgroundRunner runner;
    private final History history = new History(this::wayBack);
    private final ReadOnlyObjectWrapper<OpenStories> stories =
            new ReadOnlyObjectWrapper<>(OpenStories.NONE);
    private final ReadOnlyObjectWrapper<Session> session =
            new ReadOnlyObjectWrapper<>(Session.EMPTY);
    private final ReadOnlyBooleanWrapper sample = new ReadOnlyBooleanWrapper();
    private final RecentComparisons recent = new RecentComparisons();

    private boolean isSampleWanted;
    private int latestComparison;
    private int answeredComparison;
    private List<Article> requested = List.of();
    private OpenStories answered = OpenStories.NONE;
    private final List<Runnable> whenShown = new ArrayList<>();
    private final HiddenNotices hidden = new HiddenNotices();

    public WindowViewModel(
            Intake intake,
            StorySearch search,
            RewordingSearch rewordings,
            BackgroundRunner runner) {
        this.intake = new IntakeModel(intake, runner);
        queue = new StoryQueue(search, runner);
        this.rewordings = rewordings;
        this.runner = runner;
    }

    private Runnable wayBack() {
        int number = stories.get().shown();
        return () -> change(now -> now.showing(number));
    }

    /// What reads for it.
    IntakeModel intake() {
        return intake;
    }

    /// What the reader changed and can take back.
    History history() {
        return history;
    }

    /// The story that is read.
    public ReadOnlyObjectProperty<Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /// All stories as they will be shown next: ahead of the session while a comparison runs.
    public ReadOnlyObjectProperty<OpenStories> storiesProperty() {
        return stories.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Activity> activityProperty() {
        return intake.activityProperty();
    }

    /// Whether the sample story is shown; the first articles of the reader's own replace it.
    public ReadOnlyBooleanProperty sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    /// What the reader has to be told and has not dismissed yet.
    public ObservableList<Notice> notices() {
        return intake.notices();
    }

    /// Links to articles that nobody has asked to fetch yet.
    public ObservableList<Linked> links() {
        return intake.links();
    }

    /// Opens files and folders beside what is open.
    public void open(List<Path> paths) {
        if (!paths.isEmpty()) {
            intake.read(paths, this::add);
        }
    }

    /// Shows a sample story, unless articles of the reader's own are open when it has been read.
    public void openSample(Path folder) {
        intake.read(
                List.of(folder),
                outcomes -> {
                    if (isSampleWanted || stories.get().isEmpty()) {
                        var fresh = SortedOutcomes.articles(outcomes);
                        if (!fresh.isEmpty()) {
                            isSampleWanted = true;
                            change(_ -> OpenStories.NONE.with(0, fresh));
                        }
                    }
                });
    }

    /// Makes an article of text that was pasted or dragged onto the window.
    ///
    /// @param nameKey the words that name it, with a place for a number
    public void take(String text, String nameKey) {
        intake.take(text, nameKey, this::add);
    }

    /// The same for a piece of a web page.
    ///
    /// @param plain its text without markup
    public void take(String html, String plain, String nameKey) {
        intake.take(html, plain, nameKey, this::add);
    }

    /// Fetches the page behind a link, which the reader asked for, and opens it.
    public void fetch(Linked link) {
        intake.fetch(link, this::add);
    }

    /// Ends all reading; what is open stays as it is.
    public void cancelReading() {
        intake.cancel();
    }

    private void add(List<ReadOutcome> outcomes) {
        var before = isSampleWanted ? OpenStories.NONE : stories.get();
        var known = new HashSet<>(before.origins());
        known.addAll(queue.origins());
        var sorted = SortedOutcomes.of(outcomes, known);
        sorted.links().forEach(intake::addLink);
        notices()
                .addAll(
                        OutcomeNotices.of(
                                outcomes, sorted.added(), sorted.open(), before.articles()));
        if (!sorted.added().isEmpty()) {
            queue.add(
                    sorted.articles(),
                    new StoryQueue.Answers(
                            this::ownStories,
                            this::join,
                            problem -> {
                                intake.tellFailure(problem);
                                showActivity();
                            }));
            showActivity();
        }
    }

    private List<OpenStory> ownStories() {
        return isSampleWanted ? List.of() : stories.get().shownFirst();
    }

    private void join(StoryQueue.Found found) {
        var now = isSampleWanted ? OpenStories.NONE : stories.get();
        isSampleWanted = false;
        change(_ -> now.joined(found.before(), found.stories()));
        if (!now.isEmpty()) {
            remember(found.added().stream().map(Article::origin).toList());
        }
        StoryNotices.of(found, stories.get(), this).ifPresent(notices()::add);
    }

    /// Lets the reader take back that these were opened just now.
    private void remember(List<Origin> opened) {
        var after = stories.get();
        history.did(
                new History.Step(
                        Words.of("edit.opened", opened.size()),
                        () -> change(now -> now.without(opened)),
                        () -> change(now -> now.restored(after))));
    }

    /// Opens stories that were kept: as they were where nothing else is open, else beside it.
    ///
    /// @param then runs when the one that is read is shown
    public void restore(OpenStories kept, Runnable then) {
        boolean isAlone = isSampleWanted || stories.get().isEmpty();
        isSampleWanted = false;
        whenShown.add(then);
        var before = stories.get().origins();
        change(now -> isAlone ? kept : now.beside(kept));
        if (!isAlone) {
            var added = new ArrayList<>(kept.origins());
            added.removeAll(before);
            remember(added);
        }
    }

    /// Reads another story.
    public void read(int number) {
        change(now -> now.showing(number));
    }

    /// Changes which articles are in which stories, or how these are called or laid out; it can be
    /// taken back.
    ///
    /// @param words what was done, for the reader
    public void arrange(String words, UnaryOperator<OpenStories> change) {
        var before = stories.get();
        change(change);
        var after = stories.get();
        if (!after.equals(before)) {
            history.did(
                    new History.Step(
                            words,
                            () -> change(now -> now.turned(after, before)),
                            () -> change(now -> now.turned(before, after))));
        }
    }

    /// The comparison follows.
    private void change(UnaryOperator<OpenStories> change) {
        stories.set(change.apply(stories.get()));
        follow();
    }

    /// Compares the articles of the story that is read, unless that is done or on its way; of
    /// several comparisons under way only the latest is shown.
    private void follow() {
        var articles = stories.get().shownStory().map(OpenStory::articles).orElse(List.of());
        if (!articles.equals(requested)) {
            requested = articles;
            int comparison = ++latestComparison;
            recent.of(articles)
                    .ifPresentOrElse(
                            known -> show(comparison, known), () -> compare(comparison, articles));
        } else if (latestComparison == answeredComparison) {
            show(latestComparison, session.get().comparison());
        }
    }

    private void compare(int comparison, List<Article> articles) {
        showActivity();
        runner.run(
                () -> Comparison.of(new Story(articles)),
                found -> {
                    show(comparison, found);
                    reword(comparison, found);
                },
                problem -> refuse(comparison, problem));
    }

    private void show(int comparison, Comparison found) {
        if (comparison != latestComparison) {
            return;
        }
        answeredComparison = comparison;
        answered = stories.get();
        sample.set(isSampleWanted && !answered.isEmpty());
        var story = answered.shownStory();
        session.set(story.map(OpenStory::layout).orElse(Layout.PLAIN).applied(found));
        story.flatMap(one -> hidden.of(session.get(), one)).ifPresent(notices()::add);
        showActivity();
        List.copyOf(whenShown)
                .forEach(then -> {
                    whenShown.remove(then);
                    then.run();
                });
    }

    /// Looks for rewordings anew, because others are wanted.
    void rewordAgain() {
        recent.clear();
        reword(answeredComparison, session.get().comparison());
    }

    private void reword(int comparison, Comparison found) {
        if (comparison == latestComparison) {
            runner.run(
                    () -> rewordings.reworded(found),
                    reworded -> showReworded(comparison, reworded),
                    intake::tellFailure);
        }
    }

    private void showReworded(int comparison, Comparison reworded) {
        recent.remember(reworded);
        if (comparison == latestComparison) {
            session.set(session.get().reworded(reworded));
        }
    }

    /// Goes back to what is shown, so that the same files can be opened once more.
    private void refuse(int comparison, Throwable problem) {
        intake.tellFailure(problem);
        if (comparison == latestComparison) {
            answeredComparison = comparison;
            whenShown.clear();
            isSampleWanted = sample.get();
            requested = session.get().articles();
            stories.set(answered);
            showActivity();
        }
    }

    private void showActivity() {
        boolean isBusy = queue.isBusy() || latestComparison != answeredComparison;
        intake.runsBeside(isBusy ? new Activity.Comparing() : new Activity.Idle());
    }

    public void close(Sigil article) {
        close(List.of(article));
    }

    /// Closes articles of the story that is shown.
    public void close(List<Sigil> articles) {
        var comparison = session.get().comparison();
        var origins = articles.stream().map(one -> comparison.article(one).origin()).toList();
        arrange(
                Words.of("edit.closed", origins.size(), name(articles.getFirst())),
                now -> now.without(origins));
    }

    /// Shows an article with other paragraphs in the place of the open one from the same origin;
    /// the comparison follows. Nothing happens where there is none.
    public void replace(Article changed) {
        change(now -> now.replaced(changed));
    }

    /// The article from `origin` as it will be shown next.
    public Optional<Article> latest(Origin origin) {
        return stories.get().article(origin);
    }

    public void hide(Sigil column) {
        lay("edit.hidden", column, session.get().hidden(column));
    }

    public void show(Sigil article) {
        lay("edit.shown", article, session.get().shown(article));
    }

    /// Lets a column stand at `index`, counted without it.
    public void move(Sigil column, int index) {
        lay("edit.moved", column, session.get().moved(column, index));
    }

    public void compareWith(Base base) {
        var next = session.get().comparedWith(base);
        switch (base) {
            case Base.AllOthers() -> lay(Words.of("edit.base.all"), next);
            case Base.One(var one) -> lay("edit.base", one, next);
        }
    }

    private String name(Sigil article) {
        return article + " " + ArticleNames.of(session.get().comparison().article(article));
    }

    private void lay(String key, Sigil article, Session next) {
        lay(Words.of(key, name(article)), next);
    }

    /// Shows the session so, and remembers it for when its story is read again.
    private void lay(String words, Session next) {
        session.set(next);
        var layout = Layout.of(next);
        answered = answered.laidOut(answered.shown(), layout);
        arrange(words, now -> now.laidOut(answered.shown(), layout));
    }
}
