/// A comparison written out.
@NullMarked
package parallax.report;

import org.jspecify.annotations.NullMarked;
