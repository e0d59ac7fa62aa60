/// From a saved web page to its article; the only room that knows jsoup.
@NullMarked
package parallax.intake.page;

import org.jspecify.annotations.NullMarked;
