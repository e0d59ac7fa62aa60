package parallax.ui.reader;

import javafx.scene.layout.Region;

import parallax.highlight.Role;
import parallax.ui.theme.RoleStyles;

/// A slim bar that shows which share of an article is shared, which reworded and which only it has.
/// Each is thinner than the one before, so that they differ without their colours.
final class RoleBar extends Region {
    private static final double HEIGHT = 4;
    private static final double GAP = 2;

    private final Region shared = share(Role.SHARED);
    private final Region reworded = share(Role.REWORDED);
    private final Region unique = share(Role.UNIQUE);
    private RoleShares shares = new RoleShares(0, 0, 0);

    RoleBar() {
        getStyleClass().add("role-bar");
        getChildren().addAll(shared, reworded, unique);
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
        double first = Math.round(getWidth() * shares.shared());
        double second = Math.round(getWidth() * (shares.shared() + shares.reworded()));
        place(shared, 0, first, HEIGHT);
        place(reworded, first, second, HEIGHT * 3 / 4);
        place(unique, second, shares.unique() > 0 ? getWidth() : second, HEIGHT / 2);
    }

    private void place(Region share, double from, double to, double height) {
        double gap = from > 0 && to > from ? GAP : 0;
        share.resizeRelocate(from + gap, (HEIGHT - height) / 2, to - from - gap, height);
    }

    private static Region share(Role role) {
        var share = new Region();
        share.setManaged(false);
        share.getStyleClass().setAll("share", RoleStyles.of(role));
        return share;
    }
}
