package parallax.ui.notice;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The labels and sentences of the window, from one bundle.
public final class Words {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("parallax.ui.notice.words", Locale.ENGLISH);

    private Words() {}

    /// The words for `key`, with `arguments` where they have a place for them.
    public static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
    }
}
