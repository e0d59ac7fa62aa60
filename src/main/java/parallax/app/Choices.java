package parallax.app;

import parallax.settings.Settings;
import parallax.ui.MainView;
import parallax.ui.theme.Appearance;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// What the reader chose for all windows, remembered as soon as it changes.
final class Choices {
    private final Path place;
    private final Engines engines;
    private Settings now;

    Choices(Settings before, Path place, Engines engines) {
        now = before;
        this.place = place;
        this.engines = engines;
        var appearance = engines.theme().appearanceProperty();
        before.appearance().flatMap(Choices::appearance).ifPresent(appearance::set);
        appearance.subscribe(chosen -> change(new Settings(name(chosen), now.typeSize())));
    }

    private static Optional<Appearance> appearance(String name) {
        return Arrays.stream(Appearance.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static Optional<String> name(Appearance chosen) {
        return switch (chosen) {
            case SYSTEM -> Optional.empty();
            case LIGHT, DARK -> Optional.of(chosen.name());
        };
    }

    /// Lets a window look so, and follows what is chosen in it.
    void apply(MainView view) {
        var size = view.columnsView().fontSizeProperty();
        size.set(now.typeSize());
        size.subscribe(chosen -> change(new Settings(now.appearance(), chosen.doubleValue())));
    }

    private void change(Settings next) {
        if (!next.equals(now)) {
            now = next;
            engines.patient()
                    .run(
                            () -> {
                                next.write(place);
                                return place;
                            },
                            _ -> {},
                            _ -> {}); // it is only a comfort
        }
    }
}
