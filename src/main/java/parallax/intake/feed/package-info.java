/// From feeds and from the formats in which news agencies exchange news to articles.
@NullMarked
package parallax.intake.feed;

import org.jspecify.annotations.NullMarked;
