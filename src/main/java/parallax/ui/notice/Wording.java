package parallax.ui.notice;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The labels and sentences of one room of the window. All rooms have theirs in one bundle,
/// `words.properties`, each key behind the room's name. A translation is a file beside it, such as
/// `words_de.properties`; what that lacks is said in English.
public final class Wording {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle(
                    "parallax.ui.notice.words",
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    /// Numbers are written as the words are.
    private static final Locale LANGUAGE =
            WORDS.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : WORDS.getLocale();

    private final String prefix;

    /// @param room such as `reader`
    public Wording(String room) {
        prefix = room + ".";
    }

    /// The words for `key`, with `values` where they have a place for them.
    public String say(String key, Object... values) {
        return format(prefix + key, values);
    }

    static String format(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), LANGUAGE).format(values);
    }
}
