/// Theme, style classes and the colours of roles and articles.
@NullMarked
package parallax.ui.theme;

import org.jspecify.annotations.NullMarked;
