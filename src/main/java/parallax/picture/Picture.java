package parallax.picture;

import java.util.List;
import java.util.Optional;

/// A picture of something that is better seen than read.
///
/// @param title what it shows
/// @param caption how to read it
/// @param shapes the later ones over the earlier
public record Picture(
        String title,
        String caption,
        double width,
        double height,
        List<Shape> shapes,
        List<Spot> spots) {
    public Picture {
        shapes = List.copyOf(shapes);
        spots = List.copyOf(spots);
    }

    /// What lies at a point, the last drawn first.
    public Optional<Spot> at(double x, double y) {
        return spots.reversed().stream().filter(spot -> spot.contains(x, y)).findFirst();
    }
}
