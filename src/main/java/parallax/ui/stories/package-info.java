/// The list of open articles.
@NullMarked
package parallax.ui.stories;

import org.jspecify.annotations.NullMarked;
