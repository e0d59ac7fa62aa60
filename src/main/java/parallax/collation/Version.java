package parallax.collation;

import parallax.collation.passage.VariantClass;
import parallax.collation.token.Sigil;
import parallax.text.Span;

import java.util.List;
import java.util.OptionalInt;

/// How one article makes a statement, laid against the version of another, the base.
///
/// @param passages where it stands, in order; where it is reworded in several places, the surest
/// @param elsewhere in how many more places it is reworded
/// @param paragraphsLater how many paragraphs later than in the base, fewer than none for earlier;
///   empty where it stands in the same order
/// @param parts its words, with those of the base that it lacks, in order
public record Version(
        Sigil witness,
        List<Span> passages,
        int elsewhere,
        Likeness likeness,
        OptionalInt paragraphsLater,
        List<Part> parts) {
    /// How near a version is to the base.
    public sealed interface Likeness {
        record Base() implements Likeness {}

        record Identical() implements Likeness {}

        /// The same words, but for marks and quotation signs.
        record MarksDiffer() implements Likeness {}

        /// The same wording.
        ///
        /// @param words how many words of the one, or of the other where they are more, read
        ///   otherwise
        record WordsDiffer(int words) implements Likeness {}

        record Reworded() implements Likeness {}
    }

    /// A stretch of a version.
    public sealed interface Part {
        String words();

        /// As in the base; in the base itself, everything.
        record Same(String words) implements Part {}

        /// Where the base reads otherwise, or has nothing.
        record Instead(String words, VariantClass type) implements Part {}

        /// What the base has and this version lacks.
        record Missing(String words, VariantClass type) implements Part {}

        /// Reworded.
        record Other(String words) implements Part {}

        /// Inside what is reworded, a word that says something and stands in the base too.
        record Common(String words) implements Part {}
    }

    public Version {
        passages = List.copyOf(passages);
        parts = List.copyOf(parts);
    }
}
