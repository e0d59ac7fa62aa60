/// Reads an alignment: shared passages, their variants, transpositions and clusters.
@NullMarked
package parallax.collation.passage;

import org.jspecify.annotations.NullMarked;
