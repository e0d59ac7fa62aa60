package parallax.app;

import parallax.finding.FindingKind;
import parallax.highlight.Role;
import parallax.session.Sureness;
import parallax.settings.Settings;
import parallax.settings.Settings.Choice;
import parallax.ui.Preferences;
import parallax.ui.theme.Appearance;
import parallax.ui.theme.Contrast;
import parallax.ui.theme.Typeface;
import parallax.work.BackgroundRunner;

import java.nio.file.Path;

/// Keeps what the reader chose in a file, as soon as it changes.
final class Choices {
    private final Preferences preferences;
    private final Path place;
    private final BackgroundRunner runner;
    private Settings now;

    private Choices(Settings before, Path place, Preferences preferences, BackgroundRunner runner) {
        now = before;
        this.place = place;
        this.preferences = preferences;
        this.runner = runner;
    }

    /// Takes over what was chosen before, and keeps it from now on.
    static void keep(
            Settings before, Path place, Preferences preferences, BackgroundRunner runner) {
        var choices = new Choices(before, place, preferences, runner);
        choices.restore();
        choices.follow();
    }

    private void restore() {
        now.constants(Choice.APPEARANCE, Appearance.class)
                .forEach(preferences.appearanceProperty()::set);
        now.constants(Choice.CONTRAST, Contrast.class).forEach(preferences.contrastProperty()::set);
        now.constants(Choice.REWORDINGS, Sureness.class)
                .forEach(preferences.surenessProperty()::set);
        preferences
                .typefaceProperty()
                .set(
                        new Typeface(
                                now.of(Choice.TYPE_FAMILY).orElse(Typeface.PLAIN.family()),
                                now.number(Choice.TYPE_SIZE).orElse(Typeface.PLAIN.size())));
        preferences.hiddenRoles().addAll(now.constants(Choice.HIDDEN_ROLES, Role.class));
        preferences.hiddenKinds().addAll(now.constants(Choice.HIDDEN_FINDINGS, FindingKind.class));
        preferences.stepsSeenProperty().set(now.of(Choice.STEPS_SEEN).isPresent());
    }

    private void follow() {
        preferences.appearanceProperty().subscribe(this::change);
        preferences.contrastProperty().subscribe(this::change);
        preferences.surenessProperty().subscribe(this::change);
        preferences.typefaceProperty().subscribe(this::change);
        preferences.hiddenRoles().subscribe(this::change);
        preferences.hiddenKinds().subscribe(this::change);
        preferences.stepsSeenProperty().subscribe(this::change);
    }

    private void change() {
        var next = chosen();
        if (!next.equals(now)) {
            now = next;
            runner.run(
                    () -> {
                        next.write(place);
                        return place;
                    },
                    _ -> {},
                    _ -> {}); // it is only a comfort
        }
    }

    /// Nothing is written of what is as it was at first.
    private Settings chosen() {
        var typeface = preferences.typefaceProperty().get();
        var appearance = preferences.appearanceProperty().get();
        var contrast = preferences.contrastProperty().get();
        var sureness = preferences.surenessProperty().get();
        return Settings.PLAIN
                .with(Choice.APPEARANCE, appearance == Appearance.SYSTEM ? "" : appearance.name())
                .with(Choice.CONTRAST, contrast == Contrast.USUAL ? "" : contrast.name())
                .with(Choice.REWORDINGS, sureness == Sureness.LIKELY ? "" : sureness.name())
                .with(
                        Choice.TYPE_FAMILY,
                        typeface.family().equals(Typeface.PLAIN.family()) ? "" : typeface.family())
                .with(
                        Choice.TYPE_SIZE,
                        typeface.size() == Typeface.PLAIN.size() ? "" : "" + typeface.size())
                .with(Choice.HIDDEN_ROLES, preferences.hiddenRoles().stream())
                .with(Choice.HIDDEN_FINDINGS, preferences.hiddenKinds().stream())
                .with(Choice.STEPS_SEEN, preferences.stepsSeenProperty().get() ? "yes" : "");
    }
}
