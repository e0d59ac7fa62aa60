/// Finds the mentions in a text. The only room that knows the language engine.
@NullMarked
package parallax.entity.recognize;

import org.jspecify.annotations.NullMarked;
