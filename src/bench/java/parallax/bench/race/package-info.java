/// Parallax and its peers over the same texts, each in a Java of its own.
@NullMarked
package parallax.bench.race;

import org.jspecify.annotations.NullMarked;
