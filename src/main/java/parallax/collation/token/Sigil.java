package parallax.collation.token;

/// The short sign that stands for a witness: A, B, … Z, AA, AB …
///
/// @param index place of the witness in its collation, from 0
public record Sigil(int index) implements Comparable<Sigil> {
    public Sigil {
        if (index < 0) {
            throw new IllegalArgumentException("no such witness: " + index);
        }
    }

    @Override
    public int compareTo(Sigil other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        var letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
