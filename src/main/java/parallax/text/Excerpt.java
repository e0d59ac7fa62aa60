package parallax.text;

/// The beginning of a text, where there is no room for all of it.
public final class Excerpt {
    private Excerpt() {}

    /// The text, or where it is longer than `most` UTF-16 units its first words and "…"; a first
    /// word that takes up more than half of the room is cut.
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        return text.substring(0, space < most / 2 ? most : space) + " …";
    }
}
