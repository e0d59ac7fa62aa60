package parallax.entity.recognize;

/// The number under which a word, or a row of words, stands in the packed lexica. The program that
/// packs them (`.mvn/Lexica.java`) and the one that reads them must agree on it.
public final class LexiconKey {
    /// The key of no words at all, from which all others grow.
    public static final long EMPTY = 0;

    private LexiconKey() {}

    /// The key of the words behind `key` and one word more. Of the two million keys that the lexica
    /// hold, none is taken twice.
    public static long append(long key, String word) {
        long mixed = key * 0x9E3779B97F4A7C15L + 0x2545F4914F6CDD1DL;
        for (int i = 0; i < word.length(); i++) {
            mixed ^= word.charAt(i);
            mixed *= 0xFF51AFD7ED558CCDL;
            mixed ^= mixed >>> 33;
        }
        return mixed;
    }

    /// The key of one word.
    public static long of(String word) {
        return append(EMPTY, word);
    }
}
