/// Finds which articles tell of the same event.
@NullMarked
package parallax.story.group;

import org.jspecify.annotations.NullMarked;
