package parallax.ui.sidebar;

import parallax.entity.Entity;
import parallax.entity.EntityType;

/// A row of the sidebar.
public sealed interface SidebarRow {
    /// What follows is of one type.
    ///
    /// @param count how many rows it has, shown or not
    record Heading(EntityType type, int count, boolean isCollapsed) implements SidebarRow {}

    /// One entity.
    ///
    /// @param count its mentions in the articles that are listed
    record Item(Entity entity, int count) implements SidebarRow {}
}
