package parallax.ui.notice;

/// The labels and sentences of the window, from one bundle.
public final class Words {
    private static final Wording WORDING = new Wording("parallax.ui.notice.words");

    private Words() {}

    /// The words for `key`, with `arguments` where they have a place for them.
    public static String of(String key, Object... arguments) {
        return WORDING.say(key, arguments);
    }
}
