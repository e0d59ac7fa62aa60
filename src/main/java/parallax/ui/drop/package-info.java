/// The drop zone: what is acceptable, what is hovering, and handing it over.
@NullMarked
package parallax.ui.drop;

import org.jspecify.annotations.NullMarked;
