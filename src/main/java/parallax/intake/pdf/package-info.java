/// From the places of letters on the pages of a PDF to paragraphs in reading order; the only room
/// that knows PDFBox.
@NullMarked
package parallax.intake.pdf;

import org.jspecify.annotations.NullMarked;
