package parallax.session.file;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.article.Origin;
import parallax.entity.Entity;
import parallax.highlight.Role;
import parallax.session.Kept;
import parallax.session.Layout;
import parallax.session.Mending;
import parallax.session.NamingEdit;
import parallax.session.Note;
import parallax.session.OpenStory;
import parallax.session.file.JsonSession.JsonArticle;
import parallax.session.file.JsonSession.JsonCut;
import parallax.session.file.JsonSession.JsonDismissal;
import parallax.session.file.JsonSession.JsonEdit;
import parallax.session.file.JsonSession.JsonEntity;
import parallax.session.file.JsonSession.JsonNote;
import parallax.session.file.JsonSession.JsonOrigin;
import parallax.session.file.JsonSession.JsonStory;
import parallax.session.file.JsonSession.JsonTold;
import parallax.session.file.JsonSession.JsonView;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
        var stories = kept.stories();
        return new JsonSession(
                SessionFile.FORMAT,
                SessionFile.VERSION,
                IntStream.range(0, origins.size()).mapToObj(this::article).toList(),
                null,
                null,
                kept.mendings().stream().flatMap(one -> mending(one).stream()).toList(),
                kept.notes().stream().flatMap(note -> note(note).stream()).toList(),
                null,
                stories.all().stream().map(this::story).toList(),
                stories.all().stream().map(OpenStory::number).toList().indexOf(stories.shown()),
                kept.dismissals().stream()
                        .map(one -> new JsonDismissal(one.sentence(), places(one.articles())))
                        .toList(),
                view());
    }

    private JsonView view() {
        var view = kept.view();
        var places = new TreeMap<String, Integer>();
        view.places()
                .forEach((article, offset) -> {
                    int place = origins.indexOf(article);
                    if (place >= 0) {
                        places.put(String.valueOf(place), offset);
                    }
                });
        return new JsonView(
                view.tab(), view.hiddenRoles().stream().map(Role::name).sorted().toList(), places);
    }

    private JsonStory story(OpenStory story) {
        var layout = story.layout();
        return new JsonStory(
                story.story().name().orElse(null),
                story.articles().stream()
                        .map(article -> origins.indexOf(article.origin()))
                        .toList(),
                layout.equals(Layout.PLAIN)
                        ? null
                        : layout.columns().stream().map(origins::indexOf).toList(),
                layout.base().map(origins::indexOf).orElse(null));
    }

    /// Of articles that aren't open any more nothing is kept.
    private List<Integer> places(Set<Origin> articles) {
        return articles.stream()
                .map(origins::indexOf)
                .filter(place -> place >= 0)
                .sorted()
                .toList();
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

    private Optional<JsonEdit> mending(Mending mending) {
        var places = places(mending.articles());
        return edit(mending.edit()).map(edit -> edit.of(places));
    }

    private Optional<JsonEdit> edit(NamingEdit edit) {
        return switch (edit) {
            case NamingEdit.Merge(var entities) ->
                    Optional.of(new JsonEdit("merge", entities(entities), null, null, null, null));
            case NamingEdit.Dismiss(var entities) ->
                    Optional.of(
                            new JsonEdit("dismiss", entities(entities), null, null, null, null));
            case NamingEdit.Rename(var entity, var name) ->
                    Optional.of(new JsonEdit("rename", entities(entity), name, null, null, null));
            case NamingEdit.Retype(var entity, var type) ->
                    Optional.of(
                            new JsonEdit(
                                    "retype", entities(entity), null, type.name(), null, null));
            case NamingEdit.Split(var entity, NamingEdit.Part.Written(var words)) ->
                    Optional.of(new JsonEdit("split", entities(entity), words, null, null, null));
            case NamingEdit.Split(var entity, NamingEdit.Part.InArticle(var article)) -> {
                int place = origins.indexOf(article.origin());
                yield place < 0
                        ? Optional.empty()
                        : Optional.of(
                                new JsonEdit("split", entities(entity), null, null, place, null));
            }
        };
    }

    private static List<JsonEntity> entities(Entity.Key key) {
        return entities(List.of(key));
    }

    private static List<JsonEntity> entities(List<Entity.Key> keys) {
        var entities = new ArrayList<JsonEntity>();
        for (Entity.Key key : keys) {
            entities.add(new JsonEntity(key.type().name(), key.name(), key.value().orElse(null)));
        }
        return entities;
    }
}
