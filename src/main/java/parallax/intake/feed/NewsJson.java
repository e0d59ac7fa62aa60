package parallax.intake.feed;

import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;
import parallax.intake.draft.Draft;
import parallax.intake.page.JsonValue;
import parallax.intake.page.Page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Articles in ninjs, the news format of the IPTC in JSON, versions 1 to 3.
public final class NewsJson {
    private static final int MOST = 100;

    private NewsJson() {}

    /// The articles in `json`, in order; none where it can't be read or has none.
    public static List<Draft> drafts(String json) {
        return JsonValue.read(json).stream()
                .flatMap(JsonValue::all)
                .flatMap(value -> draft(value).stream())
                .limit(MOST)
                .toList();
    }

    private static Optional<Draft> draft(JsonValue item) {
        var paragraphs = paragraphs(item);
        return paragraphs.isEmpty()
                ? Optional.empty()
                : Optional.of(Draft.of(masthead(item), paragraphs));
    }

    private static Masthead masthead(JsonValue item) {
        return Masthead.EMPTY
                .with(
                        Field.HEADLINE,
                        Provenance.FEED,
                        value(item, "headline", "headlines", "title"))
                .with(
                        Field.OUTLET,
                        Provenance.FEED,
                        value(item, "source", "provider", "infosources", "copyrightholder"))
                .with(
                        Field.BYLINE,
                        Provenance.FEED,
                        value(item, "byline", "bylines", "by", "people")
                                .replaceFirst("(?i)^by\\s+", ""))
                .with(Field.DATELINE, Provenance.FEED, value(item, "located", "dateline"))
                .with(
                        Field.PUBLISHED,
                        Provenance.FEED,
                        Moment.iso(
                                value(
                                        item,
                                        "firstcreated",
                                        "contentcreated",
                                        "versioncreated",
                                        "firstCreated",
                                        "contentCreated",
                                        "versionCreated")))
                .with(Field.LANGUAGE, Provenance.FEED, value(item, "language"))
                .with(Field.ADDRESS, Provenance.FEED, address(item));
    }

    private static String address(JsonValue item) {
        var uri = value(item, "uri", "url");
        return uri.startsWith("http") ? uri : "";
    }

    /// The first of several, where a field has a value for each role.
    private static String value(JsonValue item, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> item.field(name).stream())
                .flatMap(NewsJson::values)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Stream<String> values(JsonValue value) {
        return switch (value) {
            case JsonValue.Items(var items) -> items.stream().flatMap(NewsJson::values);
            case JsonValue.Fields _ ->
                    value.field("value").map(JsonValue::texts).orElseGet(value::texts);
            case JsonValue.Text _ -> value.texts();
        };
    }

    private static List<String> paragraphs(JsonValue item) {
        var markup = value(item, "body_xhtml", "body_html", "bodies");
        if (!markup.isEmpty()) {
            return markup.contains("<") ? Page.paragraphs(markup) : lines(markup);
        }
        return lines(value(item, "body_text"));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
