/// The window: puts its parts together; menu, keys and empty state.
@NullMarked
package parallax.ui;

import org.jspecify.annotations.NullMarked;
