package parallax.finding;

import parallax.article.Masthead;

/// What stands over an article.
///
/// @param name what it is called in a sentence
public record Heading(String name, Masthead masthead) {}
