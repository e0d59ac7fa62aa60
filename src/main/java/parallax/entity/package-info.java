/// Who and what an article names: mentions, and the entities they stand for.
@NullMarked
package parallax.entity;

import org.jspecify.annotations.NullMarked;
