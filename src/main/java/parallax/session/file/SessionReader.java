package parallax.session.file;

import org.jspecify.annotations.Nullable;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.article.CutReason;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.article.Provenance;
import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.highlight.Base;
import parallax.session.Kept;
import parallax.session.NamingEdit;
import parallax.session.Note;
import parallax.session.file.JsonSession.JsonArticle;
import parallax.session.file.JsonSession.JsonCut;
import parallax.session.file.JsonSession.JsonEdit;
import parallax.session.file.JsonSession.JsonEntity;
import parallax.session.file.JsonSession.JsonNote;
import parallax.session.file.JsonSession.JsonOrigin;
import parallax.session.file.JsonSession.JsonTold;
import parallax.session.file.ReadSession.Opened;
import parallax.text.Span;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// From what was written to what is kept. What makes no sense is left out, piece by piece.
final class SessionReader {
    private final JsonSession json;
    private final Function<String, Optional<String>> texts;

    /// By their place in the file, those that could be read.
    private final Map<Integer, Article> articles = new LinkedHashMap<>();

    /// @param texts the text of an entry, if it can be read
    SessionReader(JsonSession json, Function<String, Optional<String>> texts) {
        this.json = json;
        this.texts = texts;
    }

    Opened read() {
        var written = list(json.articles());
        for (int i = 0; i < written.size(); i++) {
            int place = i;
            sound(() -> article(written.get(place)))
                    .ifPresent(article -> articles.put(place, article));
        }
        var columns =
                list(json.columns()).stream().flatMap(place -> sigil(place).stream()).toList();
        var base =
                Optional.ofNullable(json.base())
                        .flatMap(this::sigil)
                        .<Base>map(Base.One::new)
                        .orElse(new Base.AllOthers());
        var kept =
                new Kept(
                        List.copyOf(articles.values()),
                        columns.stream().distinct().toList(),
                        base,
                        sound(list(json.edits()), this::edit),
                        sound(list(json.notes()), this::note),
                        list(json.dismissed()));
        return new Opened(kept, written.size() - articles.size());
    }

    private static <T> List<T> list(@Nullable List<T> written) {
        return written == null ? List.of() : written.stream().filter(Objects::nonNull).toList();
    }

    private interface Attempt<T> {
        T get();
    }

    /// Empty where something is missing or is nothing of ours.
    private static <T> Optional<T> sound(Attempt<T> attempt) {
        try {
            return Optional.of(attempt.get());
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static <A, B> List<B> sound(List<A> written, Function<A, B> reading) {
        return written.stream().flatMap(one -> sound(() -> reading.apply(one)).stream()).toList();
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /// Where an article stands among those that could be read.
    private Optional<Sigil> sigil(int place) {
        int index = new ArrayList<>(articles.keySet()).indexOf(place);
        return index < 0 ? Optional.empty() : Optional.of(new Sigil(index));
    }

    private Article article(JsonArticle written) {
        var body = texts.apply(there(written.text())).orElseThrow(IllegalArgumentException::new);
        var article =
                new Article(
                        origin(there(written.origin())),
                        masthead(Objects.requireNonNullElse(written.masthead(), Map.of())),
                        body,
                        List.of());
        int paragraphs = article.paragraphs().size();
        var cuts =
                sound(list(written.cuts()), SessionReader::cut).stream()
                        .filter(cut -> cut.place() <= paragraphs)
                        .toList();
        return new Article(article.origin(), article.masthead(), body, cuts);
    }

    private static Masthead masthead(Map<String, JsonTold> written) {
        var masthead = Masthead.EMPTY;
        for (var entry : written.entrySet()) {
            var told = there(entry.getValue());
            masthead =
                    masthead.with(
                            Field.valueOf(entry.getKey()),
                            Provenance.valueOf(there(told.from())),
                            list(told.values()).toArray(String[]::new));
        }
        return masthead;
    }

    private static Cut cut(JsonCut written) {
        return new Cut(
                there(written.text()),
                CutReason.valueOf(there(written.reason())),
                written.place(),
                written.leads());
    }

    private static Origin origin(JsonOrigin written) {
        var name = there(written.name());
        return switch (there(written.kind())) {
            case "file" -> new Origin.File(Path.of(name));
            case "part" -> new Origin.Part(origin(there(written.whole())), written.number());
            case "pasted" -> new Origin.Pasted(name);
            case "web" -> new Origin.Web(URI.create(name));
            default -> throw new IllegalArgumentException(written.kind());
        };
    }

    private Note note(JsonNote written) {
        var article = there(articles.get(written.article()));
        return new Note(
                article.origin(),
                new Span(written.start(), written.end()),
                there(written.quoted()),
                there(written.words()));
    }

    private NamingEdit edit(JsonEdit written) {
        var entities = list(written.entities()).stream().map(SessionReader::key).toList();
        return switch (there(written.kind())) {
            case "merge" -> new NamingEdit.Merge(entities);
            case "dismiss" -> new NamingEdit.Dismiss(entities);
            case "rename" -> new NamingEdit.Rename(entities.getFirst(), there(written.words()));
            case "retype" ->
                    new NamingEdit.Retype(
                            entities.getFirst(), EntityType.valueOf(there(written.type())));
            case "split" -> new NamingEdit.Split(entities.getFirst(), part(written));
            default -> throw new IllegalArgumentException(written.kind());
        };
    }

    private NamingEdit.Part part(JsonEdit written) {
        return written.article() == null
                ? new NamingEdit.Part.Written(there(written.words()))
                : new NamingEdit.Part.InArticle(there(articles.get(written.article())));
    }

    private static Entity.Key key(JsonEntity written) {
        return new Entity.Key(
                EntityType.valueOf(there(written.type())),
                there(written.name()),
                Optional.ofNullable(written.value()));
    }
}
