package parallax.report;

import parallax.article.Article;
import parallax.article.ArticleNames;
import parallax.collation.Collation;
import parallax.collation.token.Sigil;
import parallax.finding.Finding;
import parallax.finding.FindingKind;
import parallax.finding.Heading;
import parallax.finding.Place;
import parallax.session.Comparison;
import parallax.text.Excerpt;
import parallax.text.LineBreaks;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a reader would send to a colleague: who wrote, who has whose words, and what the articles
/// report differently, with article and paragraph for each line.
///
/// @param groups which articles are near copies, a sentence each
/// @param sections only those with lines
record Brief(String title, List<Row> articles, List<String> groups, List<Section> sections) {
    private static final int LONGEST = 140;

    /// So that it stays brief; tables and JSON have the rest.
    private static final int MOST_LINES = 6;

    /// An article.
    ///
    /// @param letter by which the lines name it
    /// @param shared how much of it stands in other articles word for word, 0..1
    record Row(
            String letter,
            String name,
            Optional<String> headline,
            Optional<String> published,
            int words,
            double shared) {}

    /// @param title in plain words
    /// @param rest how many more findings there are
    record Section(String title, List<Line> lines, int rest) {
        /// What is said of those.
        Optional<String> more() {
            return switch (rest) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of("And one more.");
                default -> Optional.of("And " + rest + " more.");
            };
        }
    }

    /// A finding.
    record Line(String summary, List<Cited> cited) {}

    /// Words of an article.
    ///
    /// @param paragraph counted from 1
    record Cited(String letter, String name, int paragraph, String words) {}

    Brief {
        articles = List.copyOf(articles);
        groups = List.copyOf(groups);
        sections = List.copyOf(sections);
    }

    static Brief of(Named named) {
        return new Writing(named).brief();
    }

    private static final class Writing {
        private final Comparison comparison;
        private final Collation collation;
        private final List<Finding> findings;
        private final List<Heading> headings;

        Writing(Named named) {
            comparison = named.comparison();
            collation = comparison.collation();
            findings = named.findings();
            headings = Heading.of(comparison.story().articles());
        }

        Brief brief() {
            return new Brief(
                    comparison.story().title(),
                    sigils().stream().map(this::row).toList(),
                    collation.groups().stream()
                            .filter(group -> group.size() > 1)
                            .map(group ->
                                    group.stream().map(this::name).collect(Collectors.joining(", "))
                                            + " are near copies.")
                            .toList(),
                    List.of(
                                    section("Your notes", EnumSet.of(FindingKind.NOTE)),
                                    section(
                                            "Altered quotations",
                                            EnumSet.of(
                                                    FindingKind.ALTERED_QUOTATION,
                                                    FindingKind.BROKEN_QUOTATION)),
                                    section(
                                            "Reported differently",
                                            EnumSet.of(
                                                    FindingKind.FIGURE,
                                                    FindingKind.DATE,
                                                    FindingKind.NAME,
                                                    FindingKind.ATTRIBUTION)),
                                    section(
                                            "Other words",
                                            EnumSet.of(FindingKind.LOADED_WORD, FindingKind.VOICE)),
                                    section("Headlines", EnumSet.of(FindingKind.HEADLINE)),
                                    section(
                                            "Left out, and only here",
                                            EnumSet.of(
                                                    FindingKind.LEFT_OUT, FindingKind.ONLY_HERE)),
                                    section("Copied", EnumSet.of(FindingKind.COPIED)),
                                    section("Style", EnumSet.of(FindingKind.STYLE)))
                            .stream()
                            .filter(section -> !section.lines().isEmpty())
                            .toList());
        }

        private List<Sigil> sigils() {
            return collation.witnesses().stream().map(witness -> witness.sigil()).toList();
        }

        private String name(Sigil sigil) {
            return headings.get(sigil.index()).name();
        }

        private Row row(Sigil sigil) {
            var article = comparison.article(sigil);
            var witness = collation.witness(sigil);
            double shared =
                    sigils().stream()
                            .filter(other -> !other.equals(sigil))
                            .mapToDouble(other -> collation.overlap(sigil, other))
                            .max()
                            .orElse(0);
            return new Row(
                    sigil.toString(),
                    ArticleNames.of(article),
                    article.masthead().headline(),
                    article.masthead().published(),
                    witness.tokens().wordCount(),
                    shared);
        }

        private Section section(String title, Set<FindingKind> kinds) {
            var all = findings.stream().filter(one -> kinds.contains(one.kind())).toList();
            int shown = kinds.contains(FindingKind.NOTE) ? all.size() : MOST_LINES;
            return new Section(
                    title,
                    all.stream().limit(shown).map(this::line).toList(),
                    Math.max(0, all.size() - shown));
        }

        /// Of each article the first place.
        private Line line(Finding finding) {
            var cited =
                    finding.places().stream()
                            .map(Place::article)
                            .distinct()
                            .sorted()
                            .map(article -> cited(first(finding, article)))
                            .toList();
            return new Line(finding.summary(), cited);
        }

        private static Place first(Finding finding, Sigil article) {
            return finding.places().stream()
                    .filter(place -> place.article().equals(article))
                    .findFirst()
                    .orElseThrow();
        }

        private Cited cited(Place place) {
            var article = comparison.article(place.article());
            return new Cited(
                    place.article().toString(),
                    ArticleNames.of(article),
                    paragraph(article, place),
                    Excerpt.of(sentence(place), LONGEST));
        }

        /// The sentence in which it stands: a word alone says little.
        private String sentence(Place place) {
            var witness = collation.witness(place.article());
            return witness.sentences().isEmpty()
                    ? ""
                    : witness.sentenceAt(place.span().start()).of(witness.text());
        }
    }

    /// The number of the paragraph in which a place stands, from 1.
    static int paragraph(Article article, Place place) {
        return 1 + new LineBreaks(article.body()).lineOf(place.span().start());
    }
}
