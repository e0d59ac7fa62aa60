package parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.highlight.Role;
import parallax.session.Sureness;
import parallax.ui.reader.Screen;
import parallax.ui.theme.Appearance;
import parallax.ui.theme.Theme;
import parallax.ui.theme.Typeface;

import java.lang.ref.WeakReference;

/// What is chosen in one window, and what the others make of it.
class PreferencesTest {
    private final Theme theme = Screen.on(Theme::new);
    private final Preferences program = new Preferences(theme);

    @Test
    void whatIsChosenInOneWindowHoldsInAll() {
        var one = new Preferences(program);
        var other = new Preferences(program);
        one.typefaceProperty().set(Typeface.PLAIN.grown(3));
        one.hiddenRoles().add(Role.UNIQUE);
        Screen.on(() -> {
            one.appearanceProperty().set(Appearance.DARK);
            return true;
        });
        assertThat(other.typefaceProperty().get()).isEqualTo(Typeface.PLAIN.grown(3));
        assertThat(other.hiddenRoles()).containsExactly(Role.UNIQUE);
        assertThat(theme.appearanceProperty().get()).isEqualTo(Appearance.DARK);
    }

    @Test
    void aWindowThatIsGoneIsNotKept() throws InterruptedException {
        var gone = closedWindow();
        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(gone.get()).isNull();
        program.surenessProperty().set(Sureness.SURE); // and the rest goes on
    }

    private WeakReference<Object> closedWindow() {
        var window = new Preferences(program);
        var heavy = new byte[1 << 16];
        window.surenessProperty().subscribe(_ -> assertThat(heavy).isNotEmpty());
        return new WeakReference<>(heavy);
    }
}
