package parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import parallax.ui.notice.Notice;
import parallax.ui.reader.Screen;
import parallax.ui.theme.Appearance;
import parallax.ui.theme.Theme;
import parallax.work.DirectRunner;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// JavaFX only logs what it finds wrong with a style sheet.
class AppearanceTest {
    private static final Path SAMPLE = Path.of("seeds", "harbour-bridge").toAbsolutePath();

    private final Complaints complaints = new Complaints();
    private final WindowViewModel model = Screen.on(() -> Unmodelled.window(new DirectRunner()));
    private final Theme theme = Screen.on(Theme::new);
    private final MainView view =
            Screen.on(() ->
                    new MainView(
                            Nameless.models(model), new Preferences(theme), Optional.of(SAMPLE)));
    private final Screen screen = Screen.showing(() -> view);

    @BeforeEach
    void listen() {
        complaints.logger.addHandler(complaints);
    }

    @AfterEach
    void close() {
        complaints.logger.removeHandler(complaints);
        screen.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void everyPartIsDressedWithoutAComplaint(Appearance appearance) {
        screen.act(() -> theme.appearanceProperty().set(appearance));
        screen.act(() -> theme.dress(view.getScene()));
        screen.act(() -> model.openSample(SAMPLE));
        screen.act(() -> view.columnsView().chosenProperty().set(OptionalInt.of(1)));
        screen.act(() -> model.notices().add(Notice.of("One sentence.")));
        screen.act(() -> model.notices().add(new Notice("Many.", Collections.nCopies(9, "x"))));
        var tooltip = Screen.on(() -> new Tooltip("Words"));
        screen.act(() -> tooltip.show(view.getScene().getWindow()));
        screen.act(tooltip::hide);
        assertThat(complaints.words).isEmpty();
        assertThat(brightness() < 0.5).isEqualTo(appearance == Appearance.DARK);
    }

    private double brightness() {
        return Screen.on(() -> {
            Color colour = view.snapshot(null, null).getPixelReader().getColor(2, 2);
            return colour.getBrightness();
        });
    }

    private static final class Complaints extends Handler {
        private final Logger logger = Logger.getLogger("javafx.css");
        private final List<String> words =
                Collections.synchronizedList(new java.util.ArrayList<>());

        @Override
        public void publish(LogRecord complaint) {
            words.add(complaint.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
