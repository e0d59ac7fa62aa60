package parallax.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import parallax.finding.Finding;
import parallax.ui.audit.ArticlePanel;
import parallax.ui.control.ChoiceBar;
import parallax.ui.control.OnceSeen;
import parallax.ui.findings.FindingsPanel;
import parallax.ui.notice.Words;
import parallax.ui.sidebar.EntitySidebar;
import parallax.ui.sidebar.UndoBar;

import java.util.List;

/// The right side of the window: who and what is named, or one article's facts; below them what was
/// changed last.
final class Sidebar extends VBox {
    private final ObjectProperty<SidebarTab> tab =
            new SimpleObjectProperty<>(this, "tab", SidebarTab.ENTITIES);

    private final ChoiceBar<SidebarTab> tabs;

    Sidebar(EntitySidebar entities, FindingsPanel findings, ArticlePanel article, History history) {
        getStyleClass().add("sidebar");
        entities.visibleProperty().bind(tab.isEqualTo(SidebarTab.ENTITIES));
        findings.visibleProperty().bind(tab.isEqualTo(SidebarTab.FINDINGS));
        article.visibleProperty().bind(tab.isEqualTo(SidebarTab.ARTICLE));
        tabs =
                new ChoiceBar<>(List.of(SidebarTab.values()), tab, Sidebar::label)
                        .styled("sidebar-tabs");
        var undoBar = new UndoBar(history::undo);
        history.latestProperty().subscribe(undoBar::show);
        var shown = new StackPane(entities, findings, article);
        OnceSeen.in(shown);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().setAll(tabs, shown, undoBar);
    }

    /// Tells on their tab how many findings there are.
    void count(ObservableValue<List<Finding>> findings) {
        findings.subscribe(all ->
                tabs.rename(SidebarTab.FINDINGS, Words.of("tab.findings.count", all.size())));
    }

    ObjectProperty<SidebarTab> tabProperty() {
        return tab;
    }

    private static ChoiceBar.Label label(SidebarTab tab) {
        var key =
                switch (tab) {
                    case ENTITIES -> "tab.entities";
                    case FINDINGS -> "tab.findings";
                    case ARTICLE -> "tab.article";
                };
        return new ChoiceBar.Label(Words.of(key), Words.of(key + ".tip"));
    }
}
