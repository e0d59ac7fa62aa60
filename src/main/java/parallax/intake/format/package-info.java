/// One class a file format, each turning a file's bytes into article text or a reason why not.
@NullMarked
package parallax.intake.format;

import org.jspecify.annotations.NullMarked;
