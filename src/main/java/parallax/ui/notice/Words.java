package parallax.ui.notice;

/// The labels and sentences of the window that belong to no room of it.
public final class Words {
    private Words() {}

    /// The words for `key`, with `arguments` where they have a place for them.
    public static String of(String key, Object... arguments) {
        return Wording.format(key, arguments);
    }
}
