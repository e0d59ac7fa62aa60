package parallax.ui;

import parallax.session.NameSearch;
import parallax.work.BackgroundRunner;
import parallax.work.DirectRunner;

import java.util.List;

/// Models of names for windows whose test isn't about them.
final class Namings {
    private Namings() {}

    /// Finds no names, only dates and numbers.
    static NamingModel none(WindowViewModel model) {
        return none(model, new DirectRunner());
    }

    /// The same, finding them as the runner does.
    static NamingModel none(WindowViewModel model, BackgroundRunner runner) {
        return new NamingModel(
                new NameSearch(() -> _ -> List.of()), runner, model.sessionProperty());
    }
}
