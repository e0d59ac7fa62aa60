package parallax.ui.sidebar;

import parallax.entity.EntityType;
import parallax.ui.notice.Wording;

import java.util.Locale;

/// The sidebar's wording.
final class SidebarWords {
    private static final Wording WORDING = new Wording("sidebar");

    private SidebarWords() {}

    static String say(String key, Object... values) {
        return WORDING.say(key, values);
    }

    static String one(EntityType type) {
        return say("type.one." + type.name().toLowerCase(Locale.ROOT));
    }

    static String plural(EntityType type) {
        return say("type." + type.name().toLowerCase(Locale.ROOT));
    }
}
