/// Runs slow work elsewhere and brings the answer back; knows no JavaFX.
@NullMarked
package parallax.work;

import org.jspecify.annotations.NullMarked;
