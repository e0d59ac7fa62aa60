/// Cuts a text into tokens and says which of them count as the same word.
@NullMarked
package parallax.collation.token;

import org.jspecify.annotations.NullMarked;
