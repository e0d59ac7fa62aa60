/// The sentences the reader sees.
@NullMarked
package parallax.ui.notice;

import org.jspecify.annotations.NullMarked;
