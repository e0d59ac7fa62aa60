/// The entities of a story beside its columns.
@NullMarked
package parallax.ui.sidebar;

import org.jspecify.annotations.NullMarked;
