package parallax.app;

import parallax.ui.CentreTab;
import parallax.ui.MainView;
import parallax.ui.Models;
import parallax.ui.SidebarTab;

/// What a picture of the window shows.
enum SnapshotView {
    COLUMNS(CentreTab.COLUMNS, SidebarTab.ENTITIES),
    PASSAGES(CentreTab.PASSAGES, SidebarTab.ENTITIES),
    OVERVIEW(CentreTab.OVERVIEW, SidebarTab.ENTITIES),
    /// The columns with the list of findings.
    FINDINGS(CentreTab.COLUMNS, SidebarTab.FINDINGS),
    /// The columns with what was cut from them, and the facts of the first article.
    ARTICLE(CentreTab.COLUMNS, SidebarTab.ARTICLE);

    private final CentreTab centre;
    private final SidebarTab side;

    SnapshotView(CentreTab centre, SidebarTab side) {
        this.centre = centre;
        this.side = side;
    }

    void open(MainView view) {
        view.tabProperty().set(centre);
        view.sidebarTabProperty().set(side);
        view.columnsView().cutsShownProperty().set(side == SidebarTab.ARTICLE);
    }

    /// Whether all that it shows is there.
    boolean isMade(Models models) {
        return switch (centre) {
            case COLUMNS -> true;
            case PASSAGES -> models.grid().isMade();
            case OVERVIEW -> models.overview().isMade();
        };
    }
}
