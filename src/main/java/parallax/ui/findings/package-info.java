/// The list of findings beside the columns.
@NullMarked
package parallax.ui.findings;

import org.jspecify.annotations.NullMarked;
