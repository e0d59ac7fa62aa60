package parallax.intake.pdf;

/// A paragraph of a PDF.
///
/// @param size of its type, in points
/// @param page from 0
record PdfParagraph(String text, float size, int page) {}
