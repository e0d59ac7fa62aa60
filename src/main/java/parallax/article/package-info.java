/// One outlet's text as it is read: immutable, with its masthead and what was cut from it.
@NullMarked
package parallax.article;

import org.jspecify.annotations.NullMarked;
