package parallax.ui.sidebar;

import parallax.entity.EntityType;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sidebar's wording.
final class SidebarWords {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("parallax.ui.sidebar.words", Locale.ROOT);

    private SidebarWords() {}

    static String say(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(values);
    }

    static String one(EntityType type) {
        return say("type.one." + type.name().toLowerCase(Locale.ROOT));
    }

    static String plural(EntityType type) {
        return say("type." + type.name().toLowerCase(Locale.ROOT));
    }
}
