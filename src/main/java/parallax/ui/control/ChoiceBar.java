package parallax.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A button for each of a few things, of which one is always chosen.
///
/// @param <T> what is chosen
public final class ChoiceBar<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new HashMap<>();

    /// What stands on a button, and what is told where the mouse rests on it.
    public record Label(String words, String tip) {}

    /// @param chosen which one, both ways
    public ChoiceBar(List<T> all, ObjectProperty<T> chosen, Function<T, Label> labels) {
        var group = new ToggleGroup();
        for (T one : all) {
            var label = labels.apply(one);
            var button = new ToggleButton(label.words());
            Tip.on(button, label.tip());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true); // one of them always is
                chosen.set(one);
            });
            chosen.subscribe(now -> button.setSelected(one.equals(now)));
            buttons.put(one, button);
            getChildren().add(button);
        }
    }

    /// Lets the button for `one` read otherwise.
    public void rename(T one, String words) {
        Optional.ofNullable(buttons.get(one)).ifPresent(button -> button.setText(words));
    }

    /// This bar, dressed as `styleClass` says.
    public ChoiceBar<T> styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }
}
