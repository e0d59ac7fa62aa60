package parallax.ui.audit;

import parallax.article.Field;
import parallax.article.Provenance;
import parallax.ui.notice.Wording;

import java.util.Locale;

/// The panel's wording.
final class AuditWords {
    private static final Wording WORDING = new Wording("audit");

    private AuditWords() {}

    static String say(String key, Object... values) {
        return WORDING.say(key, values);
    }

    static String of(Field field) {
        return say("field." + field.name().toLowerCase(Locale.ROOT));
    }

    static String of(Provenance provenance) {
        return say("from." + provenance.name().toLowerCase(Locale.ROOT));
    }
}
