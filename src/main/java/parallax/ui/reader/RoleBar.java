package parallax.ui.reader;

import javafx.scene.layout.Region;

import parallax.highlight.Role;
import parallax.ui.theme.RoleStyles;

/// A slim bar that shows which share of an article is shared and which only it has. The second is
/// thinner, so that the two differ without their colours.
final class RoleBar extends Region {
    private static final double HEIGHT = 4;
    private static final double GAP = 2;

    private final Region shared = share(Role.SHARED);
    private final Region unique = share(Role.UNIQUE);
    private RoleShares shares = new RoleShares(0, 0);

    RoleBar() {
        getStyleClass().add("role-bar");
        getChildren().addAll(shared, unique);
    }

    void show(RoleShares wanted) {
        shares = wanted;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getWidth() * shares.shared());
        double gap = middle > 0 && middle < getWidth() ? GAP : 0;
        shared.resizeRelocate(0, 0, Math.max(0, middle - gap), HEIGHT);
        unique.resizeRelocate(
                middle, HEIGHT / 4, shares.unique() > 0 ? getWidth() - middle : 0, HEIGHT / 2);
    }

    private static Region share(Role role) {
        var share = new Region();
        share.setManaged(false);
        share.getStyleClass().setAll("share", RoleStyles.of(role));
        return share;
    }
}
