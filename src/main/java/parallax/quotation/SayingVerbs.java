package parallax.quotation;

import parallax.text.WordList;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The verbs that lead to a quotation. A list, as they are a few dozen in any paper.
final class SayingVerbs {
    private static final Set<String> FORMS = read();

    private SayingVerbs() {}

    static boolean contains(String normal) {
        return FORMS.contains(normal);
    }

    /// "Saying", "praising": who does it stands elsewhere in the sentence.
    static boolean isParticiple(String normal) {
        return normal.endsWith("ing") && contains(normal);
    }

    private static Set<String> read() {
        return WordList.lines(SayingVerbs.class, "saying-verbs.txt").stream()
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
