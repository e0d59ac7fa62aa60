/// What a reader should know about a story: each finding is one neutral sentence with its places.
@NullMarked
package parallax.finding;

import org.jspecify.annotations.NullMarked;
