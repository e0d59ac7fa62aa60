package parallax.ui.overview;

import parallax.ui.notice.Wording;

/// The wording of the grid.
final class OverviewWords {
    private static final Wording WORDING = new Wording("overview");

    private OverviewWords() {}

    static String say(String key, Object... values) {
        return WORDING.say(key, values);
    }
}
