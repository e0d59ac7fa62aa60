package parallax.intake.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line that says who wrote an article, and perhaps as what: "By Lena Marsk and Jo Hale in
/// Norrvik".
///
/// @param names as printed, none of them twice
public record Byline(List<String> names) {
    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:"
                + " (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|di|da|dos|del|der|den|van|von|al|el|bin|la|le)){0,4}";

    private static final Pattern LINE =
            Pattern.compile(
                    "(?:By|BY|Von|Par|Por|Di|Door) ("
                            + NAME
                            + "(?:(?:, | and | & |; | und | et | y )"
                            + NAME
                            + ")*)"
                            + "(?:(?:,| in | at | for |\\s*[|•·–—]| \\()[^.!?]{1,60})?");
    private static final Pattern BETWEEN = Pattern.compile(", | and | & |; | und | et | y ");

    /// What names after a comma may be instead of a person.
    private static final Pattern ROLE =
            Pattern.compile(
                    ".*\\b(?:Correspondent|Reporter|Editor|Writer|Staff|Press|News|Reuters|AFP|AP)\\b.*",
                    Pattern.CASE_INSENSITIVE);

    public Byline {
        names = List.copyOf(names);
    }

    /// The byline that `line` is, if it is one. A role with a full stop makes it a sentence.
    public static Optional<Byline> of(String line) {
        var byline = LINE.matcher(line);
        if (!byline.matches()) {
            return Optional.empty();
        }
        var all = BETWEEN.splitAsStream(byline.group(1)).distinct().toList();
        var people =
                all.stream()
                        .filter(name ->
                                name.equals(all.getFirst()) || !ROLE.matcher(name).matches())
                        .toList();
        return Optional.of(new Byline(people));
    }
}
