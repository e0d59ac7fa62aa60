/// Aligns witnesses; the only room that knows java-diff-utils.
@NullMarked
package parallax.collation.align;

import org.jspecify.annotations.NullMarked;
