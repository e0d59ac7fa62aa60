package parallax.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import parallax.picture.Spot;
import parallax.session.Statement;
import parallax.ui.control.ChoiceBar;
import parallax.ui.control.OnceSeen;
import parallax.ui.notice.Words;
import parallax.ui.overview.GridActions;
import parallax.ui.overview.PassagesView;
import parallax.ui.picture.OverviewView;
import parallax.ui.reader.ColumnsView;

import java.util.List;

/// The middle of the window: the columns, the grid or the pictures, one of them in view.
final class Centre extends StackPane {
    private final ObjectProperty<CentreTab> tab =
            new SimpleObjectProperty<>(this, "tab", CentreTab.COLUMNS);
    private final ColumnsView columns;
    private final GridModel grid;
    private final PassagesView passages;
    private final OverviewView overview;

    Centre(Models models, ColumnsView columns) {
        this.columns = columns;
        grid = models.grid();
        var reading = new ReadingArea(models.window(), columns);
        passages = new PassagesView(columns.shownRoles(), new ActionsOnGrid());
        passages.shownProperty().bind(models.grid().gridProperty());
        passages.chosenProperty().bind(columns.chosenProperty());
        reading.visibleProperty().bind(tab.isEqualTo(CentreTab.COLUMNS));
        passages.visibleProperty().bind(tab.isEqualTo(CentreTab.PASSAGES));
        models.grid().wantedProperty().bind(passages.visibleProperty());
        overview = new OverviewView(new PictureDesk(models, this, this::open));
        overview.shownProperty().bind(models.overview().picturesProperty());
        overview.visibleProperty().bind(tab.isEqualTo(CentreTab.OVERVIEW));
        models.overview().wantedProperty().bind(overview.visibleProperty());
        getChildren().setAll(reading, passages, overview);
        OnceSeen.in(this);
    }

    ObjectProperty<CentreTab> tabProperty() {
        return tab;
    }

    private void open(Spot spot) {
        tab.set(CentreTab.COLUMNS);
        var goal = spot.goal();
        if (goal.cluster().isPresent()) {
            columns.goTo(goal.article(), goal.passage(), goal.cluster());
        } else {
            columns.show(goal.article(), goal.passage());
        }
    }

    /// Shows the next one and gives it the keyboard.
    void flip() {
        switch (tab.get()) {
            case COLUMNS -> {
                tab.set(CentreTab.PASSAGES);
                passages.takeFocus();
            }
            case PASSAGES -> {
                tab.set(CentreTab.OVERVIEW);
                overview.requestFocus();
            }
            case OVERVIEW -> {
                tab.set(CentreTab.COLUMNS);
                columns.takeFocus();
            }
        }
    }

    /// A button for each, one of them pressed.
    HBox tabs() {
        return new ChoiceBar<>(List.of(CentreTab.values()), tab, Centre::label)
                .styled("centre-tabs");
    }

    private static ChoiceBar.Label label(CentreTab tab) {
        var key =
                switch (tab) {
                    case COLUMNS -> "tab.columns";
                    case PASSAGES -> "tab.passages";
                    case OVERVIEW -> "tab.overview";
                };
        return new ChoiceBar.Label(Words.of(key), Words.of(key + ".tip"));
    }

    private final class ActionsOnGrid implements GridActions {
        @Override
        public void open(Statement statement, Statement.Cell cell) {
            if (!grid.isMade()) {
                return; // the articles have changed since; the grid of these is on its way
            }
            tab.set(CentreTab.COLUMNS);
            columns.goTo(cell.article(), cell.passages().getFirst(), statement.cluster());
        }
    }
}
