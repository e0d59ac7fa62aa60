package parallax.ui.sidebar;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.entity.Occurrence;
import parallax.session.Naming;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// Which entities the sidebar shows, in which order, which are chosen, and which of their mentions
/// the reader has stepped to.
public final class SidebarModel {
    private final ObjectProperty<EntityOrder> order =
            new SimpleObjectProperty<>(this, "order", EntityOrder.MENTIONS);
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObservableList<SidebarRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Entity>> chosen =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Occurrence>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<EntityType> collapsed = EnumSet.noneOf(EntityType.class);
    private final ObjectProperty<Scope> scope =
            new SimpleObjectProperty<>(this, "scope", Scope.STORY);
    private final ObjectProperty<Optional<Integer>> focused =
            new SimpleObjectProperty<>(this, "focused", Optional.empty());
    private Naming naming = Naming.EMPTY;
    private List<Integer> columns = List.of();

    /// Where the reader stands among the mentions of what is chosen.
    ///
    /// @param position from 1; 0 before the first step
    public record Step(int position, int of) {}

    public SidebarModel() {
        order.subscribe(this::list);
        filter.subscribe(this::list);
        scope.subscribe(this::list);
        focused.subscribe(this::list);
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// The article that the scope may be narrowed to, by its place in the story; the first column
    /// until one has the focus.
    public ObjectProperty<Optional<Integer>> focusedProperty() {
        return focused;
    }

    public ObjectProperty<EntityOrder> orderProperty() {
        return order;
    }

    /// What a name or alias must contain.
    public StringProperty filterProperty() {
        return filter;
    }

    public ObservableList<SidebarRow> rows() {
        return rows;
    }

    /// Where the row of an entity stands; empty where it is folded away or filtered out.
    public OptionalInt rowOf(Entity entity) {
        return IntStream.range(0, rows.size())
                .filter(at ->
                        rows.get(at) instanceof SidebarRow.Item(var one, _) && one.equals(entity))
                .findFirst();
    }

    /// The entities whose mentions are lit up.
    public ReadOnlyObjectProperty<List<Entity>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The mention that the reader has stepped to.
    public ReadOnlyObjectProperty<Optional<Occurrence>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Shows other entities; those that were chosen stay so where they are still there.
    ///
    /// @param shown the articles that stand in columns, from left to right
    public void show(Naming next, List<Integer> shown) {
        naming = next;
        columns = List.copyOf(shown);
        list();
        choose(chosen.get().stream().flatMap(old -> same(old).stream()).distinct().toList());
    }

    /// Under its name, or what its first mention names now that the reader mended it.
    private Optional<Entity> same(Entity old) {
        var entities = naming.entities();
        return entities.stream()
                .filter(entity -> entity.key().equals(old.key()))
                .findFirst()
                .or(() ->
                        entities.stream().filter(entity -> isMergedInto(old, entity)).findFirst());
    }

    private static boolean isMergedInto(Entity old, Entity entity) {
        return entity.occurrences().contains(old.occurrences().getFirst());
    }

    /// Chooses entities instead of those that were.
    public void choose(List<Entity> entities) {
        if (!entities.equals(chosen.get())) {
            chosen.set(List.copyOf(entities));
            current.set(Optional.empty());
        }
    }

    public void flip(EntityType type) {
        if (!collapsed.remove(type)) {
            collapsed.add(type);
        }
        list();
    }

    /// Chooses whom a place of an article names, if anyone.
    public void reveal(int article, int offset) {
        for (Entity entity : naming.entities()) {
            for (Occurrence one : entity.occurrences()) {
                if (one.article() == article && one.span().contains(offset)) {
                    collapsed.remove(entity.type());
                    list();
                    choose(List.of(entity));
                    current.set(Optional.of(one));
                    return;
                }
            }
        }
    }

    /// Goes to one of the mentions of what is chosen.
    public void stepTo(Occurrence mention) {
        current.set(Optional.of(mention));
    }

    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    /// Through the columns from left to right, each from top to bottom, and round again.
    private void step(int by) {
        var stops = stops();
        if (!stops.isEmpty()) {
            int at = current.get().map(stops::indexOf).orElse(-1);
            int next = at < 0 && by < 0 ? stops.size() - 1 : at + by;
            current.set(Optional.of(stops.get(Math.floorMod(next, stops.size()))));
        }
    }

    public Step step() {
        var stops = stops();
        return new Step(1 + current.get().map(stops::indexOf).orElse(-1), stops.size());
    }

    private List<Occurrence> stops() {
        return chosen.get().stream()
                .flatMap(entity -> entity.occurrences().stream())
                .filter(one -> columns.contains(one.article()))
                .sorted(
                        comparingInt((Occurrence one) -> columns.indexOf(one.article()))
                                .thenComparing(comparing(Occurrence::span)))
                .toList();
    }

    /// The article whose entities alone are listed.
    Optional<Integer> only() {
        return switch (scope.get()) {
            case STORY -> Optional.empty();
            case ARTICLE -> focused.get().or(() -> columns.stream().findFirst());
        };
    }

    private static int count(Entity entity, Optional<Integer> only) {
        return only.map(entity::countIn).orElseGet(entity::count);
    }

    private void list() {
        var all = new ArrayList<SidebarRow>();
        int articles = 1 + columns.stream().mapToInt(one -> one).max().orElse(0);
        var only = only();
        for (EntityType type : EntityType.values()) {
            var found =
                    naming.entities().stream()
                            .filter(entity -> entity.type() == type && isWanted(entity))
                            .filter(entity -> count(entity, only) > 0)
                            .sorted(order.get().comparator(articles, one -> count(one, only)))
                            .<SidebarRow>map(one -> new SidebarRow.Item(one, count(one, only)))
                            .toList();
            if (!found.isEmpty()) {
                boolean isCollapsed = collapsed.contains(type);
                all.add(new SidebarRow.Heading(type, found.size(), isCollapsed));
                all.addAll(isCollapsed ? List.of() : found);
            }
        }
        rows.setAll(all);
    }

    private boolean isWanted(Entity entity) {
        var wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        return entity.name().toLowerCase(Locale.ROOT).contains(wanted)
                || entity.aliases().stream()
                        .anyMatch(alias -> alias.words().toLowerCase(Locale.ROOT).contains(wanted));
    }
}
