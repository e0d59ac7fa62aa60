package parallax.ui.reader;

import parallax.ui.notice.Wording;

import java.util.List;

/// The words of the reading view, from its resource bundle.
final class ReaderWords {
    private static final Wording WORDING = new Wording("reader");

    private ReaderWords() {}

    static String say(String key, Object... parts) {
        return WORDING.say(key, parts);
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
