/// Saves what is open in one file, and opens it again anywhere.
@NullMarked
package parallax.session.file;

import org.jspecify.annotations.NullMarked;
