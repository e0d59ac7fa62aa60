/// Finds quotations and who speaks them, and the same quotation across articles.
@NullMarked
package parallax.quotation;

import org.jspecify.annotations.NullMarked;
