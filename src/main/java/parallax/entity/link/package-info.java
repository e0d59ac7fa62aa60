/// Joins the mentions of a story's articles into entities.
@NullMarked
package parallax.entity.link;

import org.jspecify.annotations.NullMarked;
