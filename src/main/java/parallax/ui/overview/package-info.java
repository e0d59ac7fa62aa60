/// Who says what: statements against articles.
@NullMarked
package parallax.ui.overview;

import org.jspecify.annotations.NullMarked;
