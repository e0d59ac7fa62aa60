/// A story at a glance: who has whose words, who says what, headlines, days, names.
@NullMarked
package parallax.overview;

import org.jspecify.annotations.NullMarked;
