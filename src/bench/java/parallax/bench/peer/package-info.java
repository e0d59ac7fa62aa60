/// Other ways to find what texts share, all behind one interface. None of them is part of Parallax.
@NullMarked
package parallax.bench.peer;

import org.jspecify.annotations.NullMarked;
