/// The same statement in other words; the only room that knows the runtime of the sentence model.
@NullMarked
package parallax.collation.paraphrase;

import org.jspecify.annotations.NullMarked;
