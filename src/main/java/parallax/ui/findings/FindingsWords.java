package parallax.ui.findings;

import parallax.finding.FindingKind;
import parallax.ui.notice.Wording;

/// The list's wording.
final class FindingsWords {
    private static final Wording WORDING = new Wording("findings");

    private FindingsWords() {}

    static String say(String key, Object... values) {
        return WORDING.say(key, values);
    }

    static String of(FindingKind kind) {
        return say("kind." + kind.id());
    }
}
