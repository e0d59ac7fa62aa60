package parallax.ui.reader;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import parallax.collation.token.Sigil;

import java.util.Optional;

/// The column that had the keyboard last; it stays so while the reader works beside the columns.
final class FocusedColumn {
    private final ReadOnlyObjectWrapper<Optional<Sigil>> sigil =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ColumnRow row;
    private Subscription watched = Subscription.EMPTY;

    FocusedColumn(ColumnRow row) {
        this.row = row;
        row.sceneProperty().subscribe(this::watch);
    }

    ReadOnlyObjectProperty<Optional<Sigil>> sigilProperty() {
        return sigil.getReadOnlyProperty();
    }

    private void watch(@Nullable Scene scene) {
        watched.unsubscribe();
        watched =
                scene == null
                        ? Subscription.EMPTY
                        : scene.focusOwnerProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Node owner) {
        Optional.ofNullable(owner)
                .flatMap(row::columnOf)
                .ifPresent(column -> sigil.set(Optional.of(column.column().sigil())));
    }
}
