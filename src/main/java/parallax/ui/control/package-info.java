/// Controls that several rooms of the window share.
@NullMarked
package parallax.ui.control;

import org.jspecify.annotations.NullMarked;
