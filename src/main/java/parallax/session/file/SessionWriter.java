package parallax.session.file;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.article.Origin;
import parallax.entity.Entity;
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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// From what is kept to what is written.
final class SessionWriter {
    private final Kept kept;
    private final List<Origin> origins;

    SessionWriter(Kept kept) {
        this.kept = kept;
        origins = kept.articles().stream().map(Article::origin).toList();
    }

    JsonSession json() {
        var columns = kept.columns().stream().map(sigil -> sigil.index()).toList();
        var base =
                switch (kept.base()) {
                    case Base.AllOthers _ -> null;
                    case Base.One(var sigil) -> sigil.index();
                };
        return new JsonSession(
                SessionFile.FORMAT,
                SessionFile.VERSION,
                IntStream.range(0, kept.articles().size()).mapToObj(this::article).toList(),
                columns,
                base,
                kept.edits().stream().flatMap(edit -> edit(edit).stream()).toList(),
                kept.notes().stream().flatMap(note -> note(note).stream()).toList(),
                kept.dismissed());
    }

    private JsonArticle article(int place) {
        var article = kept.articles().get(place);
        Map<String, JsonTold> masthead = new LinkedHashMap<>();
        article.masthead()
                .fields()
                .forEach((field, told) ->
                        masthead.put(
                                field.name(), new JsonTold(told.values(), told.from().name())));
        return new JsonArticle(
                SessionFile.entryOf(place),
                origin(article.origin()),
                masthead,
                article.cuts().stream().map(SessionWriter::cut).toList());
    }

    private static JsonCut cut(Cut cut) {
        return new JsonCut(cut.text(), cut.reason().name(), cut.place(), cut.leads());
    }

    private static JsonOrigin origin(Origin origin) {
        return switch (origin) {
            case Origin.File(var path) -> new JsonOrigin("file", path.toString(), 0, null);
            case Origin.Part(var whole, int number) ->
                    new JsonOrigin("part", "", number, origin(whole));
            case Origin.Pasted(var name) -> new JsonOrigin("pasted", name, 0, null);
            case Origin.Web(var address) -> new JsonOrigin("web", address.toString(), 0, null);
        };
    }

    /// A note on an article that isn't open any more is not kept.
    private Optional<JsonNote> note(Note note) {
        int article = origins.indexOf(note.article());
        return article < 0
                ? Optional.empty()
                : Optional.of(
                        new JsonNote(
                                article,
                                note.passage().start(),
                                note.passage().end(),
                                note.quoted(),
                                note.words()));
    }

    private Optional<JsonEdit> edit(NamingEdit edit) {
        return switch (edit) {
            case NamingEdit.Merge(var entities) ->
                    Optional.of(new JsonEdit("merge", entities(entities), null, null, null));
            case NamingEdit.Dismiss(var entities) ->
                    Optional.of(new JsonEdit("dismiss", entities(entities), null, null, null));
            case NamingEdit.Rename(var entity, var name) ->
                    Optional.of(
                            new JsonEdit("rename", entities(List.of(entity)), name, null, null));
            case NamingEdit.Retype(var entity, var type) ->
                    Optional.of(
                            new JsonEdit(
                                    "retype", entities(List.of(entity)), null, type.name(), null));
            case NamingEdit.Split(var entity, var part) -> split(entity, part);
        };
    }

    private Optional<JsonEdit> split(Entity.Key entity, NamingEdit.Part part) {
        var entities = entities(List.of(entity));
        return switch (part) {
            case NamingEdit.Part.Written(var words) ->
                    Optional.of(new JsonEdit("split", entities, words, null, null));
            case NamingEdit.Part.InArticle(var article) -> {
                int place = origins.indexOf(article.origin());
                yield place < 0
                        ? Optional.empty()
                        : Optional.of(new JsonEdit("split", entities, null, null, place));
            }
        };
    }

    private static List<JsonEntity> entities(List<Entity.Key> keys) {
        var entities = new ArrayList<JsonEntity>();
        for (Entity.Key key : keys) {
            entities.add(new JsonEntity(key.type().name(), key.name(), key.value().orElse(null)));
        }
        return entities;
    }
}
