package parallax.collation.passage;

import parallax.collation.token.Sigil;
import parallax.text.Span;

import java.util.List;

/// The same statement across witnesses, in the same words or in others.
///
/// @param number from 1, the same whether rewordings are known or not; where they join two clusters
///   the larger number is gone
/// @param members sorted, not overlapping, in at least two witnesses
/// @param links what joins them word for word, sorted
/// @param rewordings what joins them in other words, sorted
public record Cluster(
        int number, List<Passage> members, List<Link> links, List<Rewording> rewordings) {
    public Cluster {
        members = List.copyOf(members);
        links = List.copyOf(links);
        rewordings = List.copyOf(rewordings);
    }

    /// Who makes the statement, in order.
    public List<Sigil> witnesses() {
        return members.stream().map(Passage::witness).distinct().toList();
    }

    /// Where one witness makes it, in order; empty where it doesn't.
    public List<Span> passagesIn(Sigil witness) {
        return members.stream()
                .filter(member -> member.witness().equals(witness))
                .map(Passage::span)
                .toList();
    }
}
