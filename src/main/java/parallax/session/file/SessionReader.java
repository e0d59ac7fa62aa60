package parallax.session.file;

import org.jspecify.annotations.Nullable;

import parallax.article.Article;
import parallax.article.Cut;
import parallax.article.CutReason;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Origin;
import parallax.article.Provenance;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.highlight.Role;
import parallax.session.Dismissal;
import parallax.session.Kept;
import parallax.session.Layout;
import parallax.session.Mending;
import parallax.session.NamingEdit;
import parallax.session.Note;
import parallax.session.OpenStories;
import parallax.session.OpenStory;
import parallax.session.View;
import parallax.session.file.JsonSession.JsonArticle;
import parallax.session.file.JsonSession.JsonCut;
import parallax.session.file.JsonSession.JsonEdit;
import parallax.session.file.JsonSession.JsonEntity;
import parallax.session.file.JsonSession.JsonNote;
import parallax.session.file.JsonSession.JsonOrigin;
import parallax.session.file.JsonSession.JsonStory;
import parallax.session.file.JsonSession.JsonTold;
import parallax.session.file.JsonSession.JsonView;
import parallax.session.file.ReadSession.Opened;
import parallax.story.Story;
import parallax.text.Span;
import parallax.text.VisibleText;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// From what was written to what is kept. What makes no sense is left out, piece by piece.
final class SessionReader {
    private static final int LONGEST_PARAGRAPH = 50_000;

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
        var kept =
                new Kept(
                        stories(),
                        sound(list(json.edits()), this::mending),
                        sound(list(json.notes()), this::note),
                        dismissals(),
                        Optional.ofNullable(json.view()).map(this::view).orElse(View.PLAIN));
        return new Opened(kept, written.size() - articles.size());
    }

    /// Version 1 has one story.
    private OpenStories stories() {
        var written =
                json.version() == 1
                        ? List.of(
                                new JsonStory(
                                        null,
                                        List.copyOf(articles.keySet()),
                                        json.columns(),
                                        json.base()))
                        : list(json.stories());
        var all = new ArrayList<OpenStory>();
        int shown = 0;
        for (int i = 0; i < written.size(); i++) {
            var taken = new OpenStories(all, 0, 0).origins();
            var its =
                    list(written.get(i).articles()).stream()
                            .distinct()
                            .flatMap(place -> Optional.ofNullable(articles.get(place)).stream())
                            .filter(article -> !taken.contains(article.origin()))
                            .toList();
            if (!its.isEmpty()) {
                var story =
                        new Story(
                                its,
                                Optional.ofNullable(written.get(i).name()).map(VisibleText::line));
                all.add(new OpenStory(all.size() + 1, story, layout(written.get(i), its)));
                shown = i <= json.shown() ? all.size() : shown;
            }
        }
        var stories = new OpenStories(all, shown, all.size() + 1);
        return all.isEmpty() ? OpenStories.NONE : stories.showing(Math.max(1, shown));
    }

    private Layout layout(JsonStory written, List<Article> its) {
        if (written.columns() == null) {
            return Layout.PLAIN;
        }
        var columns = new ArrayList<>(origins(written.columns()));
        columns.retainAll(its.stream().map(Article::origin).toList());
        var hidden = new LinkedHashSet<>(its.stream().map(Article::origin).toList());
        columns.forEach(hidden::remove);
        var base =
                Optional.ofNullable(written.base())
                        .flatMap(place -> Optional.ofNullable(articles.get(place)))
                        .filter(its::contains)
                        .map(Article::origin);
        return new Layout(columns, hidden, base);
    }

    /// Where the articles at these places came from, those that could be read.
    private List<Origin> origins(@Nullable List<Integer> places) {
        return list(places).stream()
                .distinct()
                .flatMap(place -> Optional.ofNullable(articles.get(place)).stream())
                .map(Article::origin)
                .toList();
    }

    private List<Dismissal> dismissals() {
        var first =
                list(json.dismissed()).stream()
                        .map(sentence ->
                                new Dismissal(sentence, Set.copyOf(origins(everything()))));
        var later =
                sound(
                        list(json.dismissals()),
                        one ->
                                new Dismissal(
                                        there(one.sentence()),
                                        Set.copyOf(origins(one.articles()))));
        return Stream.concat(first, later.stream()).toList();
    }

    private View view(JsonView written) {
        var places = new HashMap<Origin, Integer>();
        Objects.requireNonNullElse(written.places(), Map.<String, Integer>of())
                .forEach((place, offset) ->
                        sound(() -> there(articles.get(Integer.valueOf(place))).origin())
                                .filter(_ -> offset != null && offset >= 0)
                                .ifPresent(origin -> places.put(origin, offset)));
        return new View(
                Objects.requireNonNullElse(written.tab(), ""),
                Set.copyOf(sound(list(written.hidden()), Role::valueOf)),
                places);
    }

    private List<Integer> everything() {
        return List.copyOf(articles.keySet());
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
        } catch (IllegalArgumentException
                | NullPointerException
                | IndexOutOfBoundsException
                | NoSuchElementException _) {
            return Optional.empty();
        }
    }

    private static <A, B> List<B> sound(List<A> written, Function<A, B> reading) {
        return written.stream().flatMap(one -> sound(() -> reading.apply(one)).stream()).toList();
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private Article article(JsonArticle written) {
        var body =
                texts.apply(there(written.text()))
                        .map(text -> VisibleText.of(text).text())
                        .filter(SessionReader::canBeShown)
                        .orElseThrow(IllegalArgumentException::new);
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

    /// Parallax writes no paragraph that is nearly as long, and no window could lay it out.
    private static boolean canBeShown(String body) {
        return body.lines().allMatch(line -> line.length() <= LONGEST_PARAGRAPH);
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
            case "pasted" -> new Origin.Pasted(VisibleText.line(name));
            case "web" -> new Origin.Web(URI.create(name));
            default -> throw new IllegalArgumentException(written.kind());
        };
    }

    private Note note(JsonNote written) {
        var article = there(articles.get(written.article()));
        return new Note(
                article.origin(),
                new Span(written.start(), written.end()),
                VisibleText.of(there(written.quoted())).text(),
                VisibleText.of(there(written.words())).text());
    }

    private Mending mending(JsonEdit written) {
        var places = written.articles() == null ? everything() : written.articles();
        return new Mending(edit(written), Set.copyOf(origins(places)));
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
