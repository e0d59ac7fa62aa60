package parallax.ui.reader;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.util.Duration;

import java.util.function.DoubleConsumer;

/// A short movement from one height to another; a jump where the desktop asks for less motion.
final class Glide extends Transition {
    private final DoubleConsumer move;
    private final BooleanBinding moving =
            Bindings.equal(statusProperty(), Animation.Status.RUNNING);
    private double from;
    private double to;

    Glide(DoubleConsumer move) {
        this.move = move;
        setCycleDuration(Duration.millis(180));
        setInterpolator(Interpolator.EASE_BOTH);
    }

    void begin(double start, double end) {
        stop();
        from = start;
        to = end;
        if (Platform.getPreferences().isReducedMotion() || start == end) {
            move.accept(end);
        } else {
            playFromStart();
        }
    }

    BooleanBinding moving() {
        return moving;
    }

    @Override
    protected void interpolate(double share) {
        move.accept(from + (to - from) * share);
    }
}
