/// The pictures of a story.
@NullMarked
package parallax.ui.picture;

import org.jspecify.annotations.NullMarked;
