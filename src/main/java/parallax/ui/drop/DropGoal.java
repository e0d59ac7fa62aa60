package parallax.ui.drop;

import javafx.geometry.Bounds;

import java.util.Optional;
import java.util.function.Consumer;

/// What letting go would do where the mouse is.
///
/// @param promise that in words
/// @param place the part of the window it concerns, in the scene; none where that is all of it
/// @param taker does it
public record DropGoal(String promise, Optional<Bounds> place, Consumer<Dropped> taker) {
    /// Finds it for what hovers at a place of the scene.
    public interface Finder {
        DropGoal at(Dropped dropped, double x, double y);
    }
}
