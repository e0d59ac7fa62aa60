/// Pictures as shapes, drawn in the window and written as SVG alike.
@NullMarked
package parallax.picture;

import org.jspecify.annotations.NullMarked;
