package parallax.ui.theme;

/// The colours by which articles are told apart, beside their letters. Readers with any kind of
/// colour vision can tell neighbouring ones apart.
public final class ArticleColors {
    /// How many there are before they repeat.
    public static final int COUNT = 8;

    private ArticleColors() {}

    /// The style class for the article at `index`, counted from 0. A node that has it finds the
    /// colour under the name `-plx-article`, and what can be written on it under `-plx-on-article`.
    public static String of(int index) {
        return "article-" + (Math.floorMod(index, COUNT) + 1);
    }
}
