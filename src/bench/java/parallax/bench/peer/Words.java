package parallax.bench.peer;

import parallax.collation.token.Vocabulary;
import parallax.collation.token.Witness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// One text as the words that every peer is given: those of Parallax's tokenizer, folded.
///
/// @param forms a number for each word, the same for the same word in all texts
/// @param normals the words themselves
public record Words(List<Integer> forms, List<String> normals) {
    public static Words of(Witness witness, Vocabulary vocabulary) {
        var forms = Arrays.stream(witness.tokens().wordForms()).boxed().toList();
        return new Words(forms, forms.stream().map(vocabulary::normal).toList());
    }

    public int count() {
        return forms.size();
    }

    /// The text on one line, every word written with letters and digits only, for programs that cut
    /// it into words themselves.
    String line() {
        return forms.stream().map(form -> "w" + form).collect(Collectors.joining(" ", "", "\n"));
    }
}
