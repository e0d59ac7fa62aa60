package parallax.collation;

import parallax.collation.Version.Likeness;
import parallax.collation.Version.Part;
import parallax.collation.paraphrase.CommonWords;
import parallax.collation.passage.Cluster;
import parallax.collation.passage.Link;
import parallax.collation.passage.Passage;
import parallax.collation.passage.Rewording;
import parallax.collation.passage.Variant;
import parallax.collation.passage.VariantClass;
import parallax.collation.token.Sigil;
import parallax.collation.token.Witness;
import parallax.text.LineBreaks;
import parallax.text.Span;
import parallax.text.Spans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lays the versions of one cluster against that of the base.
final class VersionReader {
    private static final String GAP = " … ";

    private final Collation collation;
    private final Cluster cluster;
    private final Witness base;
    private final List<Span> basePassages;

    /// A link with the base's passage first.
    private record Seen(Span here, Span there, boolean moved, List<Variant> variants) {}

    VersionReader(Collation collation, Cluster cluster, Sigil base) {
        this.collation = collation;
        this.cluster = cluster;
        this.base = collation.witness(base);
        basePassages = passages(base);
        if (basePassages.isEmpty()) {
            throw new IllegalArgumentException(base + " is not in cluster " + cluster.number());
        }
    }

    Versions versions() {
        var having = cluster.witnesses();
        var others = having.stream().filter(sigil -> !sigil.equals(base.sigil()));
        var lacking =
                collation.witnesses().stream()
                        .map(Witness::sigil)
                        .filter(sigil -> !having.contains(sigil))
                        .toList();
        return new Versions(
                cluster.number(),
                Stream.concat(Stream.of(baseVersion()), others.map(this::version)).toList(),
                lacking);
    }

    /// Where the witness has the shared words, else where it rewords them most surely.
    private List<Span> passages(Sigil sigil) {
        var all = cluster.passagesIn(sigil);
        var linked =
                all.stream()
                        .filter(span ->
                                cluster.links().stream()
                                        .flatMap(link -> Stream.of(link.a(), link.b()))
                                        .anyMatch(end -> stands(end, sigil, span)))
                        .toList();
        return linked.isEmpty()
                ? all.stream()
                        .max(
                                Comparator.comparingDouble((Span span) -> sureness(sigil, span))
                                        .thenComparing(Comparator.reverseOrder()))
                        .stream()
                        .toList()
                : linked;
    }

    private static boolean stands(Passage passage, Sigil sigil, Span within) {
        return passage.witness().equals(sigil) && within.overlaps(passage.span());
    }

    private double sureness(Sigil sigil, Span span) {
        return cluster.rewordings().stream()
                .filter(one -> stands(one.a(), sigil, span) || stands(one.b(), sigil, span))
                .mapToDouble(Rewording::score)
                .max()
                .orElse(0);
    }

    private Version baseVersion() {
        var words =
                basePassages.stream()
                        .map(span -> span.of(base.text()))
                        .collect(Collectors.joining(GAP));
        return new Version(
                base.sigil(),
                basePassages,
                cluster.passagesIn(base.sigil()).size() - basePassages.size(),
                new Likeness.Base(),
                OptionalInt.empty(),
                List.of(new Part.Same(words)));
    }

    private Version version(Sigil sigil) {
        var witness = collation.witness(sigil);
        var passages = passages(sigil);
        int elsewhere = cluster.passagesIn(sigil).size() - passages.size();
        var links =
                cluster.links().stream()
                        .flatMap(link -> seen(link, sigil).stream())
                        .sorted(Comparator.comparing(Seen::there))
                        .toList();
        if (links.isEmpty()) {
            return new Version(
                    sigil,
                    passages,
                    elsewhere,
                    new Likeness.Reworded(),
                    OptionalInt.empty(),
                    reworded(witness, passages));
        }
        var variants = variants(links, witness, passages);
        return new Version(
                sigil,
                passages,
                elsewhere,
                likeness(variants, witness),
                paragraphsLater(links, witness),
                worded(variants, witness, passages));
    }

    private Optional<Seen> seen(Link link, Sigil other) {
        var a = link.a();
        var b = link.b();
        if (a.witness().equals(base.sigil()) && b.witness().equals(other)) {
            return Optional.of(new Seen(a.span(), b.span(), link.transposed(), link.variants()));
        }
        var turned = link.variants().stream().map(Variant::turned).toList();
        return b.witness().equals(base.sigil()) && a.witness().equals(other)
                ? Optional.of(new Seen(b.span(), a.span(), link.transposed(), turned))
                : Optional.empty();
    }

    /// Where the two read differently, and what only one of them has around what is linked; by
    /// their places in `witness`, not overlapping there.
    private List<Variant> variants(List<Seen> links, Witness witness, List<Span> passages) {
        var all = new ArrayList<Variant>();
        links.forEach(link -> all.addAll(link.variants()));
        var theirs = links.stream().map(Seen::there).toList();
        for (Span extra : gaps(witness.text(), passages, theirs)) {
            var nowhere =
                    new Span(basePassages.getFirst().start(), basePassages.getFirst().start());
            all.add(new Variant(VariantClass.MEANING, nowhere, extra));
        }
        for (Span absent :
                gaps(base.text(), basePassages, links.stream().map(Seen::here).toList())) {
            int at = placeOf(absent, links);
            all.add(new Variant(VariantClass.MEANING, absent, new Span(at, at)));
        }
        all.sort(Comparator.comparing(Variant::b).thenComparing(Variant::a));
        var apart = new ArrayList<Variant>();
        for (Variant variant : all) {
            if (apart.isEmpty() || apart.getLast().b().end() <= variant.b().start()) {
                apart.add(variant);
            }
        }
        return apart;
    }

    private static List<Span> gaps(String text, List<Span> passages, List<Span> linked) {
        return passages.stream()
                .flatMap(passage -> Spans.complement(passage, linked).stream())
                .map(gap -> Spans.strip(text, gap))
                .filter(gap -> Spans.hasWords(text, gap))
                .toList();
    }

    /// Where words that only the base has would stand.
    private static int placeOf(Span absent, List<Seen> links) {
        return links.stream()
                .filter(link -> link.here().start() >= absent.end())
                .min(Comparator.comparing(Seen::here))
                .map(link -> link.there().start())
                .orElseGet(() -> links.getLast().there().end());
    }

    private Likeness likeness(List<Variant> variants, Witness witness) {
        if (variants.isEmpty()) {
            return new Likeness.Identical();
        }
        int words =
                variants.stream()
                        .filter(variant -> variant.type() != VariantClass.PUNCTUATION)
                        .mapToInt(variant ->
                                Math.max(
                                        base.tokens().wordsIn(variant.a()),
                                        witness.tokens().wordsIn(variant.b())))
                        .sum();
        return words == 0 ? new Likeness.MarksDiffer() : new Likeness.WordsDiffer(words);
    }

    private OptionalInt paragraphsLater(List<Seen> links, Witness witness) {
        return links.stream()
                .filter(Seen::moved)
                .mapToInt(link ->
                        paragraph(witness.text(), link.there())
                                - paragraph(base.text(), link.here()))
                .findFirst();
    }

    private static int paragraph(String text, Span place) {
        return new LineBreaks(text).lineOf(place.start());
    }

    private List<Part> worded(List<Variant> variants, Witness witness, List<Span> passages) {
        var text = witness.text();
        var parts = new ArrayList<Part>();
        for (Span passage : passages) {
            if (!parts.isEmpty()) {
                parts.add(new Part.Same(GAP));
            }
            int at = passage.start();
            for (Variant variant : variants) {
                var here = variant.b();
                if (passage.start() <= here.start() && here.end() <= passage.end()) {
                    add(parts, new Part.Same(text.substring(at, here.start())));
                    add(parts, new Part.Missing(absent(variant, text), variant.type()));
                    add(parts, new Part.Instead(here.of(text), variant.type()));
                    at = here.end();
                }
            }
            add(parts, new Part.Same(text.substring(at, passage.end())));
        }
        return parts;
    }

    /// What the base has at a variant, with spaces where it is put between the words of `text`.
    private String absent(Variant variant, String text) {
        var words = variant.a().of(base.text());
        if (words.isEmpty()) {
            return words;
        }
        int start = variant.b().start();
        int end = variant.b().end();
        boolean joinsBefore = start > 0 && !Character.isWhitespace(text.charAt(start - 1));
        boolean joinsAfter =
                start < end || (end < text.length() && Character.isLetterOrDigit(text.charAt(end)));
        return (joinsBefore ? " " : "") + words + (joinsAfter ? " " : "");
    }

    private List<Part> reworded(Witness witness, List<Span> passages) {
        var text = witness.text();
        var common = new CommonWords(base, basePassages);
        var parts = new ArrayList<Part>();
        for (Span passage : passages) {
            if (!parts.isEmpty()) {
                parts.add(new Part.Other(GAP));
            }
            int at = passage.start();
            for (Span word : common.in(witness, passage)) {
                add(parts, new Part.Other(text.substring(at, word.start())));
                add(parts, new Part.Common(word.of(text)));
                at = word.end();
            }
            add(parts, new Part.Other(text.substring(at, passage.end())));
        }
        return parts;
    }

    private static void add(List<Part> parts, Part part) {
        if (!part.words().isEmpty()) {
            parts.add(part);
        }
    }
}
