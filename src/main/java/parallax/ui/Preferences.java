package parallax.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import parallax.finding.FindingKind;
import parallax.highlight.Role;
import parallax.session.Sureness;
import parallax.ui.findings.FindingsPanel;
import parallax.ui.reader.ColumnsView;
import parallax.ui.theme.Appearance;
import parallax.ui.theme.Contrast;
import parallax.ui.theme.Theme;
import parallax.ui.theme.Typeface;

/// What the reader chose for all windows, and finds again next time. Each window has its own, which
/// follows the program's and is followed by it; JavaFX holds such bindings weakly, so that nothing
/// keeps a window that was closed.
public final class Preferences {
    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(this, "appearance", Appearance.SYSTEM);
    private final ObjectProperty<Contrast> contrast =
            new SimpleObjectProperty<>(this, "contrast", Contrast.USUAL);
    private final ObjectProperty<Typeface> typeface =
            new SimpleObjectProperty<>(this, "typeface", Typeface.PLAIN);
    private final ObjectProperty<Sureness> sureness =
            new SimpleObjectProperty<>(this, "sureness", Sureness.LIKELY);
    private final ObservableSet<Role> hiddenRoles = FXCollections.observableSet();
    private final ObservableSet<FindingKind> hiddenKinds = FXCollections.observableSet();
    private final BooleanProperty stepsSeen = new SimpleBooleanProperty(this, "stepsSeen");

    /// The program's.
    public Preferences(Theme theme) {
        appearance.bindBidirectional(theme.appearanceProperty());
        contrast.bindBidirectional(theme.contrastProperty());
    }

    /// A window's.
    public Preferences(Preferences program) {
        appearance.bindBidirectional(program.appearance);
        contrast.bindBidirectional(program.contrast);
        typeface.bindBidirectional(program.typeface);
        sureness.bindBidirectional(program.sureness);
        stepsSeen.bindBidirectional(program.stepsSeen);
        Bindings.bindContentBidirectional(hiddenRoles, program.hiddenRoles);
        Bindings.bindContentBidirectional(hiddenKinds, program.hiddenKinds);
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    public ObjectProperty<Contrast> contrastProperty() {
        return contrast;
    }

    /// In what articles are read.
    public ObjectProperty<Typeface> typefaceProperty() {
        return typeface;
    }

    /// How sure rewordings have to be.
    public ObjectProperty<Sureness> surenessProperty() {
        return sureness;
    }

    /// What the legend has switched off.
    public ObservableSet<Role> hiddenRoles() {
        return hiddenRoles;
    }

    /// Findings of these kinds are not listed.
    public ObservableSet<FindingKind> hiddenKinds() {
        return hiddenKinds;
    }

    /// Whether the first steps were read.
    public BooleanProperty stepsSeenProperty() {
        return stepsSeen;
    }

    /// Lets a window look so, and remember what is chosen in it.
    void apply(WindowViewModel model, ColumnsView columns, FindingsPanel findings) {
        sureness.addListener((_, _, _) -> model.rewordAgain());
        columns.typefaceProperty().bindBidirectional(typeface);
        columns.shownRoles().removeAll(hiddenRoles);
        Bindings.bindContentBidirectional(findings.hiddenKinds(), hiddenKinds);
    }

    /// As they were when Parallax started for the first time, but for the first steps.
    public void reset() {
        appearance.set(Appearance.SYSTEM);
        contrast.set(Contrast.USUAL);
        typeface.set(Typeface.PLAIN);
        sureness.set(Sureness.LIKELY);
        hiddenRoles.clear();
        hiddenKinds.clear();
    }
}
