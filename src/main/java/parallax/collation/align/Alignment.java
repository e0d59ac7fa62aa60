package parallax.collation.align;

import java.util.List;

/// Which words of one witness stand against which of another: chains, the weightiest first, in any
/// order of place. No word is in two chains.
///
/// @param first index of the first witness
/// @param second index of the second, greater than `first`
public record Alignment(int first, int second, List<Chain> chains) {
    public Alignment {
        chains = List.copyOf(chains);
    }
}
