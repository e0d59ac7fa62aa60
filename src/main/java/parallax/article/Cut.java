package parallax.article;

/// Text that was taken out of the body, with the reason in the reader's words.
public record Cut(String text, String reason) {}
