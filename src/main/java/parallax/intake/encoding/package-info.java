/// From bytes to text: finds out the encoding, and takes out what hides in text; the only room on
/// the way in that knows ICU.
@NullMarked
package parallax.intake.encoding;

import org.jspecify.annotations.NullMarked;
