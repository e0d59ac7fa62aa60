/// Where highlights come from: a collation in, sorted non-overlapping highlights out.
@NullMarked
package parallax.highlight;

import org.jspecify.annotations.NullMarked;
