/// From documents of word processors, e-books and Markdown to the paragraphs of their articles; the
/// only room that knows the libraries for RTF and Markdown.
@NullMarked
package parallax.intake.document;

import org.jspecify.annotations.NullMarked;
