/// Article columns side by side, painted highlights, linked scrolling.
@NullMarked
package parallax.ui.reader;

import org.jspecify.annotations.NullMarked;
