/// What is remembered between runs.
@NullMarked
package parallax.settings;

import org.jspecify.annotations.NullMarked;
