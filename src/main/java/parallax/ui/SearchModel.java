package parallax.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import parallax.article.Article;
import parallax.collation.token.Sigil;
import parallax.session.Session;
import parallax.session.TextSearch;
import parallax.session.TextSearch.Hit;
import parallax.work.BackgroundRunner;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The search in all columns: what is looked for, where it stands, and which hit the reader is at.
/// Looking runs elsewhere; of several searches under way only the latest is shown.
public final class SearchModel {
    private final BackgroundRunner runner;
    private final ObservableValue<Session> session;
    private final StringProperty wanted = new SimpleStringProperty(this, "wanted", "");
    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
    private int latest;

    /// Where the words stand.
    ///
    /// @param wanted what was looked for
    /// @param all column by column, in order
    /// @param at the place in `all` of the hit that the reader is at; any without hits
    public record Hits(String wanted, List<Hit> all, int at) {
        static final Hits NONE = new Hits("", List.of(), 0);

        public Hits {
            all = List.copyOf(all);
        }

        public Optional<Hit> current() {
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(at));
        }

        /// In how many articles the words stand.
        public long articles() {
            return all.stream().map(Hit::article).distinct().count();
        }

        /// Behind the last comes the first again.
        private Hits moved(int by) {
            return all.isEmpty() ? this : new Hits(wanted, all, Math.floorMod(at + by, all.size()));
        }
    }

    public SearchModel(BackgroundRunner runner, ObservableValue<Session> session) {
        this.runner = runner;
        this.session = session;
        wanted.subscribe(this::search);
        session.subscribe((before, now) -> {
            if (!before.columns().equals(now.columns())
                    || !before.articles().equals(now.articles())) {
                search();
            }
        });
    }

    /// What to look for; empty for nothing.
    public StringProperty wantedProperty() {
        return wanted;
    }

    public ReadOnlyObjectProperty<Hits> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    public void next() {
        hits.set(hits.get().moved(1));
    }

    public void previous() {
        hits.set(hits.get().moved(-1));
    }

    private void search() {
        int request = ++latest;
        var words = wanted.get();
        if (words.isBlank()) {
            hits.set(Hits.NONE);
            return;
        }
        var articles = session.getValue().articles();
        var columns = session.getValue().columns();
        runner.run(
                () -> find(words, articles, columns),
                found -> show(request, found),
                _ -> show(request, Hits.NONE));
    }

    private static Hits find(String words, List<Article> articles, List<Sigil> columns) {
        var shown =
                TextSearch.hits(words, articles).stream()
                        .filter(hit -> columns.contains(hit.article()))
                        .sorted(Comparator.comparingInt(hit -> columns.indexOf(hit.article())))
                        .toList();
        return new Hits(words, shown, 0);
    }

    private void show(int request, Hits found) {
        if (request == latest) {
            hits.set(found);
        }
    }
}
