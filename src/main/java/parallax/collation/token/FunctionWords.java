package parallax.collation.token;

import java.util.Set;

/// English words that bind a sentence together and say little by themselves: sharing them proves
/// nothing. A closed class, so a list is what there is.
public final class FunctionWords {
    private static final Set<String> WORDS =
            Set.of(
                    """
                    a an the this that these those some any each every another other both all only
                    own same such no nor not
                    i you he she it we they me him her us them my your his its our their
                    who whom whose which what when where while why how
                    am is are was were be been being do does did done has have had having
                    will would shall should can could may might must
                    of to in on at by for with from as into onto over under out up down off about
                    after before between among amid through during against within without until
                    since upon toward towards
                    and or but if than then because so though although yet
                    also very just too more most there here again still even
                    say says said saying told tell tells mr mrs ms dr
                    """
                            .split("\\s+"));

    private FunctionWords() {}

    public static boolean contains(String normal) {
        return WORDS.contains(normal);
    }
}
