/// Articles about the same event: what the reader compares.
@NullMarked
package parallax.story;

import org.jspecify.annotations.NullMarked;
