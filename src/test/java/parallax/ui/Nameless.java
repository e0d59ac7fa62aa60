package parallax.ui;

import parallax.session.NameSearch;
import parallax.work.BackgroundRunner;
import parallax.work.DirectRunner;

import java.util.List;

/// Models for windows whose test isn't about names: only dates and numbers are found.
final class Nameless {
    private Nameless() {}

    static Models models(WindowViewModel model) {
        return models(model, new DirectRunner());
    }

    /// The same, where everything is found as the runner does.
    static Models models(WindowViewModel model, BackgroundRunner runner) {
        var session = model.sessionProperty();
        var names = new NamingModel(new NameSearch(() -> _ -> List.of()), runner, session);
        var findings = new FindingsModel(runner, session, names.namingProperty());
        return new Models(
                model,
                names,
                new SearchModel(runner, session),
                new GridModel(runner, session),
                new OverviewModel(runner, session, names.namingProperty()),
                findings,
                new ChangedFiles(model, runner),
                new KeptModel(model, names, findings, runner));
    }
}
