package parallax.bench.reading;

import javafx.scene.Node;

/// Articles side by side, which scroll together.
interface Pages {
    Node node();

    void scrollBy(double pixels);

    /// Shows another place of all articles.
    ///
    /// @param place from 0, the beginning, to 1, the end
    void jump(double place);

    /// Hides what is shared or shows it again, by turns.
    void restyle(boolean shown);
}
