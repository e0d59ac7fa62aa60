/// Tells body from page clutter and lifts the masthead out of the text.
@NullMarked
package parallax.intake.clean;

import org.jspecify.annotations.NullMarked;
