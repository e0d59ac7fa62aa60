package parallax.bench.race;

import parallax.bench.peer.Pairing;

/// What each two of some texts really share.
interface Truth {
    /// How well `found` does between two texts, by their numbers.
    Score judge(int first, int second, Pairing found);
}
