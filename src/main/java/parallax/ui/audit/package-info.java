/// The panel about one article: what is known of it and from where, and what was left out and why.
@NullMarked
package parallax.ui.audit;

import org.jspecify.annotations.NullMarked;
