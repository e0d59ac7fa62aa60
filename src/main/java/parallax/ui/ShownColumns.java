package parallax.ui;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;

import parallax.article.ArticleNames;
import parallax.collation.token.Sigil;
import parallax.highlight.Role;
import parallax.session.Session;
import parallax.session.View;
import parallax.ui.reader.Column;
import parallax.ui.reader.ColumnsView;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/// The columns of the session that is shown. A story that is read again stands where it stood.
final class ShownColumns implements KeptModel.Looking {
    private final ObservableList<Column> columns;
    private final ColumnsView view;
    private final ObjectProperty<CentreTab> tab;
    private final Places places;
    private Session shown = Session.EMPTY;

    /// @param columns what `view` shows
    ShownColumns(ObservableList<Column> columns, ColumnsView view, ObjectProperty<CentreTab> tab) {
        this.columns = columns;
        this.view = view;
        this.tab = tab;
        places = new Places(view);
    }

    void show(Session session) {
        places.remember(shown);
        columns.setAll(session.columns().stream().map(sigil -> column(session, sigil)).toList());
        boolean isOther = !session.articles().equals(shown.articles());
        shown = session;
        if (isOther) {
            places.restore(session);
        }
    }

    private static Column column(Session session, Sigil sigil) {
        var article = session.comparison().article(sigil);
        return new Column(
                article,
                sigil,
                ArticleNames.of(article),
                session.comparison().highlights(sigil, session.base()),
                session.comparison().collation().passagesIn(sigil));
    }

    @Override
    public View now() {
        places.remember(shown);
        var hidden = EnumSet.allOf(Role.class);
        hidden.removeAll(view.shownRoles());
        return new View(tab.get().name(), hidden, places.all());
    }

    @Override
    public void at(View before) {
        Arrays.stream(CentreTab.values())
                .filter(one -> one.name().equals(before.tab()))
                .forEach(tab::set);
        view.shownRoles().addAll(List.of(Role.values()));
        view.shownRoles().removeAll(before.hiddenRoles());
        places.putAll(before.places());
        places.restore(shown);
    }
}
