/// Start: command line, window, wiring, last-resort error handler.
@NullMarked
package parallax.app;

import org.jspecify.annotations.NullMarked;
