/// The reading view against a plain list, drawn by the software renderer.
@NullMarked
package parallax.bench.reading;

import org.jspecify.annotations.NullMarked;
