package parallax.ui.overview;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The wording of the grid.
final class OverviewWords {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("parallax.ui.overview.words", Locale.ROOT);

    private OverviewWords() {}

    static String say(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }
}
