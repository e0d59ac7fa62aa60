package parallax.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import parallax.article.Article;
import parallax.article.ArticleNames;
import parallax.article.Cut;
import parallax.collation.token.Sigil;
import parallax.ui.audit.AuditedArticle;
import parallax.ui.notice.Words;

import java.util.Optional;

/// Which article the reader looks into, and what is cut from articles or put back; all of it can be
/// taken back.
final class ArticleAudit {
    private static final int LONGEST = 40;

    private final WindowViewModel model;
    private final ObservableValue<Optional<Sigil>> focused;
    private final History history;
    private final ReadOnlyObjectWrapper<Optional<AuditedArticle>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param focused the article whose column had the keyboard last
    ArticleAudit(WindowViewModel model, ObservableValue<Optional<Sigil>> focused, History history) {
        this.model = model;
        this.focused = focused;
        this.history = history;
        model.sessionProperty().subscribe(this::show);
        focused.subscribe(this::show);
        show();
    }

    /// The article that had the keyboard last, else the first.
    ReadOnlyObjectProperty<Optional<AuditedArticle>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private void show() {
        var session = model.sessionProperty().get();
        shown.set(
                focused.getValue()
                        .filter(session.columns()::contains)
                        .or(() -> session.columns().stream().findFirst())
                        .map(sigil -> {
                            var article = session.comparison().article(sigil);
                            return new AuditedArticle(article, sigil, ArticleNames.of(article));
                        }));
    }

    void putBack(Article article, Cut cut) {
        if (isLatest(article)) {
            replace(Words.of("edit.putBack", start(cut.text())), article, article.withBack(cut));
        }
    }

    /// @param paragraph counted from 0
    void cut(Article article, int paragraph) {
        if (isLatest(article)) {
            var words = start(article.paragraphs().get(paragraph).of(article.body()));
            replace(Words.of("edit.cut", words), article, article.without(paragraph));
        }
    }

    /// A click may come before the window shows what the last one did.
    private boolean isLatest(Article article) {
        return model.latest(article.origin()).filter(article::equals).isPresent();
    }

    private void replace(String words, Article before, Article after) {
        model.replace(after);
        history.did(
                new History.Step(words, () -> model.replace(before), () -> model.replace(after)));
    }

    private static String start(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
