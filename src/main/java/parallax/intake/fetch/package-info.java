/// Fetches one page of the web when the reader asks for it; the only room that may use the network.
@NullMarked
package parallax.intake.fetch;

import org.jspecify.annotations.NullMarked;
