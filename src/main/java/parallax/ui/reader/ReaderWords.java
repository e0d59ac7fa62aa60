package parallax.ui.reader;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the reading view, from its resource bundle.
final class ReaderWords {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("parallax.ui.reader.words");

    private ReaderWords() {}

    static String say(String key, Object... parts) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(parts);
    }

    /// "A", "A and B", "A, B and C".
    static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : say(
                        "list.last",
                        String.join(say("list.comma"), names.subList(0, names.size() - 1)),
                        names.getLast());
    }
}
