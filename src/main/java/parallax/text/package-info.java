/// A stretch of characters, and set arithmetic on such stretches.
@NullMarked
package parallax.text;

import org.jspecify.annotations.NullMarked;
