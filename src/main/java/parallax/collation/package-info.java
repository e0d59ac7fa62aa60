/// Front door of the comparison: texts in, one immutable collation out.
@NullMarked
package parallax.collation;

import org.jspecify.annotations.NullMarked;
