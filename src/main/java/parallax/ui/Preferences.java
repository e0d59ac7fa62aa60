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

/// What the reader chose for all windows, and finds again next time.
public final class Preferences {
    private final Theme theme;
    private final ObjectProperty<Typeface> typeface =
            new SimpleObjectProperty<>(this, "typeface", Typeface.PLAIN);
    private final ObjectProperty<Sureness> sureness =
            new SimpleObjectProperty<>(this, "sureness", Sureness.LIKELY);
    private final ObservableSet<Role> hiddenRoles = FXCollections.observableSet();
    private final ObservableSet<FindingKind> hiddenKinds = FXCollections.observableSet();
    private final BooleanProperty stepsSeen = new SimpleBooleanProperty(this, "stepsSeen");

    public Preferences(Theme theme) {
        this.theme = theme;
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return theme.appearanceProperty();
    }

    public ObjectProperty<Contrast> contrastProperty() {
        return theme.contrastProperty();
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
        appearanceProperty().set(Appearance.SYSTEM);
        contrastProperty().set(Contrast.USUAL);
        typeface.set(Typeface.PLAIN);
        sureness.set(Sureness.LIKELY);
        hiddenRoles.clear();
        hiddenKinds.clear();
    }
}
