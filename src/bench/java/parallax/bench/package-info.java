/// Benchmarks of the comparison engine against other ways to find shared wording. Run by `mvn -q
/// -Pbench`; the peers are no part of Parallax.
@NullMarked
package parallax.bench;

import org.jspecify.annotations.NullMarked;
