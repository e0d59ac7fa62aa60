package parallax.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import parallax.article.Article;
import parallax.collation.passage.Cluster;
import parallax.collation.passage.Link;
import parallax.collation.passage.Passage;
import parallax.collation.passage.Rewording;
import parallax.collation.passage.Variant;
import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.entity.Occurrence;
import parallax.finding.Finding;
import parallax.finding.Place;
import parallax.finding.Voices;
import parallax.highlight.Base;
import parallax.highlight.Highlight;
import parallax.quotation.StoryQuotations;
import parallax.session.Comparison;
import parallax.text.Span;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The report for programs: a comparison as JSON, version 1. Fields are only ever added to it.
///
/// Offsets are UTF-16 units into an article's `text`, ends exclusive.
public final class JsonReport {
    /// As BCP 47 has it.
    private static final String UNDETERMINED = "und";

    private static final String GENERATOR = "Parallax 0.1.0";

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    /// Writes the report of one story and closes nothing.
    public static void write(Named named, List<Rejection> rejected, OutputStream out)
            throws IOException {
        try (var json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            new JsonReport(json).report(named, rejected);
        }
    }

    private void report(Named named, List<Rejection> rejected) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "parallax-report");
        json.writeNumberField("version", 1);
        json.writeStringField("generator", GENERATOR);
        each("rejected", rejected, this::rejection);
        var stories =
                named.comparison().story().articles().isEmpty() ? List.<Named>of() : List.of(named);
        each("stories", stories, this::story);
        json.writeEndObject();
    }

    private void rejection(Rejection rejection) throws IOException {
        json.writeStringField("file", rejection.file());
        json.writeStringField("reason", rejection.reason());
        json.writeStringField("message", rejection.message());
    }

    private void story(Named named) throws IOException {
        var comparison = named.comparison();
        var collation = comparison.collation();
        var sigils = collation.witnesses().stream().map(witness -> witness.sigil()).toList();
        json.writeStringField("id", "s1");
        json.writeStringField("title", comparison.story().title());
        each("articles", sigils, sigil -> article(comparison, sigil));
        each("matches", numbered(named), this::match);
        each("clusters", collation.clusters(), this::cluster);
        quotations(named);
        each("entities", numberedEntities(named.naming().entities()), this::entity);
        each("findings", named.findings(), this::finding);
        json.writeArrayFieldStart("similarity");
        for (var row : collation.overlaps()) {
            json.writeStartArray();
            for (double share : row) {
                rounded(share);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("groups");
        for (var group : collation.groups()) {
            json.writeStartArray();
            for (Sigil sigil : group) {
                json.writeString(sigil.toString());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void quotations(Named named) throws IOException {
        var quotations = StoryQuotations.of(named.comparison().collation());
        var voices = new Voices(named.naming().entities());
        json.writeArrayFieldStart("quotations");
        for (int i = 0; i < quotations.all().size(); i++) {
            var place = quotations.all().get(i);
            json.writeStartObject();
            json.writeStringField("id", "q" + (i + 1));
            json.writeStringField("article", place.article().toString());
            ends(place.quotation().span());
            optional("speaker", voices.of(place));
            optional("group", quotations.groupOf(place).map(group -> "g" + (group + 1)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStringField("kind", finding.kind().id());
        json.writeFieldName("weight");
        rounded(finding.weight());
        json.writeStringField("summary", finding.summary());
        each("places", finding.places(), this::place);
    }

    private void place(Place place) throws IOException {
        json.writeStringField("article", place.article().toString());
        ends(place.span());
    }

    private record NumberedEntity(int number, Entity entity) {}

    private static List<NumberedEntity> numberedEntities(List<Entity> entities) {
        return IntStream.range(0, entities.size())
                .mapToObj(i -> new NumberedEntity(i + 1, entities.get(i)))
                .toList();
    }

    private void entity(NumberedEntity numbered) throws IOException {
        var entity = numbered.entity();
        json.writeStringField("id", "e" + numbered.number());
        json.writeStringField(
                "type",
                switch (entity.type()) {
                    case PERSON -> "PERSON";
                    case ORGANIZATION -> "ORG";
                    case PLACE -> "PLACE";
                    case GROUP -> "GROUP";
                    case DATE -> "DATE";
                    case NUMBER -> "NUMBER";
                });
        json.writeStringField("name", entity.name());
        json.writeArrayFieldStart("aliases");
        for (var alias : entity.aliases()) {
            json.writeString(alias.words());
        }
        json.writeEndArray();
        optional("value", entity.value());
        each("mentions", entity.occurrences(), this::occurrence);
    }

    private void occurrence(Occurrence occurrence) throws IOException {
        json.writeStringField("article", new Sigil(occurrence.article()).toString());
        ends(occurrence.span());
        if (occurrence.certainty() == Occurrence.Certainty.PROBABLE) {
            json.writeBooleanField("probable", true);
        }
    }

    private void article(Comparison comparison, Sigil sigil) throws IOException {
        Article article = comparison.article(sigil);
        var masthead = article.masthead();
        json.writeStringField("id", sigil.toString());
        json.writeStringField("file", article.origin().name());
        optional("headline", masthead.headline());
        optional("outlet", masthead.outlet().map(outlet -> outlet.name()));
        json.writeArrayFieldStart("byline");
        for (var name : masthead.byline()) {
            json.writeString(name);
        }
        json.writeEndArray();
        optional("dateline", masthead.dateline());
        optional("published", masthead.published());
        json.writeStringField("language", masthead.language().orElse(UNDETERMINED));
        json.writeNumberField("words", comparison.collation().witness(sigil).tokens().wordCount());
        json.writeStringField("text", article.body());
        each(
                "removed",
                article.cuts(),
                cut -> {
                    json.writeStringField("text", cut.text());
                    json.writeStringField("reason", cut.reason().words());
                });
        each("spans", comparison.highlights(sigil, new Base.AllOthers()), this::span);
    }

    private void span(Highlight highlight) throws IOException {
        ends(highlight.span());
        json.writeStringField(
                "role",
                switch (highlight) {
                    case Highlight.Shared _ -> "shared";
                    case Highlight.Reworded _ -> "reworded";
                    case Highlight.Unique _ -> "unique";
                });
    }

    /// A joint with a number of its own.
    private record Match(int number, Joint joint) {}

    /// What joins two passages, and the number of its cluster.
    private sealed interface Joint {
        record Shared(int cluster, Link link) implements Joint {}

        record Reworded(int cluster, Rewording rewording) implements Joint {}
    }

    private static List<Match> numbered(Named named) {
        var joints = new ArrayList<Joint>();
        for (Cluster cluster : named.comparison().collation().clusters()) {
            int number = cluster.number();
            cluster.links().forEach(link -> joints.add(new Joint.Shared(number, link)));
            cluster.rewordings().forEach(one -> joints.add(new Joint.Reworded(number, one)));
        }
        return IntStream.range(0, joints.size())
                .mapToObj(i -> new Match(i + 1, joints.get(i)))
                .toList();
    }

    private void match(Match match) throws IOException {
        json.writeStringField("id", "m" + match.number);
        switch (match.joint) {
            case Joint.Shared(var cluster, var link) -> shared(cluster, link);
            case Joint.Reworded(var cluster, var rewording) -> {
                json.writeStringField("kind", "reworded");
                json.writeStringField("cluster", "c" + cluster);
                ends(rewording.score(), rewording.a(), rewording.b());
            }
        }
    }

    private void shared(int cluster, Link link) throws IOException {
        json.writeStringField("kind", "shared");
        json.writeBooleanField("transposed", link.transposed());
        json.writeStringField("cluster", "c" + cluster);
        ends(link.score(), link.a(), link.b());
        each("edits", link.variants(), this::edit);
    }

    private void ends(double score, Passage a, Passage b) throws IOException {
        json.writeFieldName("score");
        rounded(score);
        json.writeObjectFieldStart("a");
        passage(a);
        json.writeEndObject();
        json.writeObjectFieldStart("b");
        passage(b);
        json.writeEndObject();
    }

    private void edit(Variant variant) throws IOException {
        json.writeStringField(
                "class",
                switch (variant.type()) {
                    case MEANING -> "meaning";
                    case STYLE -> "style";
                    case SPELLING -> "spelling";
                    case PUNCTUATION -> "punctuation";
                });
        json.writeArrayFieldStart("a");
        bounds(variant.a());
        json.writeArrayFieldStart("b");
        bounds(variant.b());
    }

    private void bounds(Span span) throws IOException {
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    private void cluster(Cluster cluster) throws IOException {
        json.writeStringField("id", "c" + cluster.number());
        each("members", cluster.members(), this::passage);
    }

    private void passage(Passage passage) throws IOException {
        json.writeStringField("article", passage.witness().toString());
        ends(passage.span());
    }

    private void ends(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private void rounded(double number) throws IOException {
        json.writeNumber(Math.round(number * 1000) / 1000.0);
    }

    private void optional(String name, Optional<String> value) throws IOException {
        json.writeStringField(name, value.orElse(null));
    }

    private interface FieldWriter<T> {
        void write(T item) throws IOException;
    }

    /// An array of objects, one for each item.
    private <T> void each(String name, List<T> items, FieldWriter<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            fields.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
