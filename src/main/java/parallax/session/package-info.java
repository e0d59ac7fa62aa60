/// What is open and what the reader did with it.
@NullMarked
package parallax.session;

import org.jspecify.annotations.NullMarked;
