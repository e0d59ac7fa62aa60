package parallax.ui.picture;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.Arrays;

/// Cards of the same width in as many columns as there is room for, each put under the shortest.
final class Cards extends Pane {
    private static final double GAP = 12;

    private final double cardWidth;

    /// @param cardWidth in pixels
    Cards(double cardWidth) {
        this.cardWidth = cardWidth;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width, (_, _, _) -> {});
    }

    @Override
    protected double computeMinWidth(double height) {
        return cardWidth + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        place(
                getWidth(),
                (card, x, y) -> {
                    card.resizeRelocate(x, y, cardWidth, card.prefHeight(cardWidth));
                });
    }

    private interface Placing {
        void place(Node card, double x, double y);
    }

    /// How high all of it is.
    private double place(double width, Placing placing) {
        double room =
                Math.max(computeMinWidth(-1), width) - snappedLeftInset() - snappedRightInset();
        var bottoms = new double[Math.max(1, (int) ((room + GAP) / (cardWidth + GAP)))];
        double left =
                snappedLeftInset()
                        + Math.rint((room + GAP - bottoms.length * (cardWidth + GAP)) / 2);
        Arrays.fill(bottoms, snappedTopInset());
        for (Node card : getManagedChildren()) {
            int column = 0;
            for (int i = 1; i < bottoms.length; i++) {
                column = bottoms[i] < bottoms[column] ? i : column;
            }
            placing.place(card, left + column * (cardWidth + GAP), bottoms[column]);
            bottoms[column] += card.prefHeight(cardWidth) + GAP;
        }
        return Arrays.stream(bottoms).max().orElse(0) - GAP + snappedBottomInset();
    }
}
