/// From paths and pasted text to articles, or to a reason why not.
@NullMarked
package parallax.intake;

import org.jspecify.annotations.NullMarked;
