/// All versions of the chosen passage, word by word.
@NullMarked
package parallax.ui.passage;

import org.jspecify.annotations.NullMarked;
