package parallax.ui.passage;

import parallax.article.Citation;
import parallax.collation.Version;
import parallax.collation.Version.Likeness;
import parallax.ui.notice.Wording;

import java.util.ArrayList;
import java.util.stream.Collectors;

/// What is said of a passage's versions, on the screen and where they are copied.
final class PassageWords {
    private static final Wording WORDING = new Wording("passage");

    private PassageWords() {}

    static String say(String key, Object... values) {
        return WORDING.say(key, values);
    }

    /// Such as "12 words differ · 3 paragraphs later".
    static String likeness(Version version) {
        var words = new ArrayList<String>();
        words.add(
                switch (version.likeness()) {
                    case Likeness.Base() -> say("likeness.base");
                    case Likeness.Identical() -> say("likeness.identical");
                    case Likeness.MarksDiffer() -> say("likeness.marks");
                    case Likeness.WordsDiffer(var count) -> say("likeness.words", count);
                    case Likeness.Reworded() -> say("likeness.reworded");
                });
        version.paragraphsLater().ifPresent(later -> words.add(moved(later)));
        if (version.elsewhere() > 0) {
            words.add(say("elsewhere", version.elsewhere()));
        }
        return String.join(say("separator"), words);
    }

    private static String moved(int later) {
        if (later == 0) {
            return say("moved.within");
        }
        return later > 0 ? say("moved.later", later) : say("moved.earlier", -later);
    }

    /// All versions as plain text, each with who published it, when, and under which headline.
    static String copied(ShownVersions shown) {
        var blocks = new ArrayList<String>();
        for (Version version : shown.versions().all()) {
            var article = shown.article(version.witness());
            blocks.add(Citation.of(article) + say("citation.end") + "\n" + shown.words(version));
        }
        if (!shown.versions().lacking().isEmpty()) {
            blocks.add(
                    say(
                            "lacking.copied",
                            shown.versions().lacking().stream()
                                    .map(shown::name)
                                    .collect(Collectors.joining(", "))));
        }
        return String.join("\n\n", blocks) + "\n";
    }
}
