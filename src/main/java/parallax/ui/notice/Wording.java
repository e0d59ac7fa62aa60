package parallax.ui.notice;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The labels and sentences of one room, from its resource bundle.
public final class Wording {
    private final ResourceBundle words;

    /// @param bundle such as `parallax.ui.notice.words`
    public Wording(String bundle) {
        words = ResourceBundle.getBundle(bundle, Locale.ENGLISH);
    }

    /// The words for `key`, with `values` where they have a place for them.
    public String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.ENGLISH).format(values);
    }
}
