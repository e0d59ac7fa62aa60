package parallax.session;

import parallax.article.Article;
import parallax.article.Origin;
import parallax.story.Story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All stories that are open, in the order of their list; every article is in one of them, and none
/// of them is empty. Immutable: every change gives a new one.
///
/// @param shown number of the story that is read; of none where none is open
/// @param next the number of the next new one
public record OpenStories(List<OpenStory> all, int shown, int next) {
    public static final OpenStories NONE = new OpenStories(List.of(), 0, 1);

    public OpenStories {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Optional<OpenStory> story(int number) {
        return all.stream().filter(story -> story.number() == number).findFirst();
    }

    public Optional<OpenStory> shownStory() {
        return story(shown);
    }

    /// The articles of all stories.
    public List<Article> articles() {
        return all.stream().flatMap(story -> story.articles().stream()).toList();
    }

    /// Where the articles of all stories came from.
    public Set<Origin> origins() {
        return all.stream().flatMap(story -> story.origins().stream()).collect(Collectors.toSet());
    }

    /// The open article from there.
    public Optional<Article> article(Origin origin) {
        return all.stream().flatMap(story -> story.article(origin).stream()).findFirst();
    }

    /// The stories, the one that is read before the others.
    public List<OpenStory> shownFirst() {
        return Stream.concat(
                        shownStory().stream(),
                        all.stream().filter(story -> story.number() != shown))
                .toList();
    }

    /// Reads another story; the same where there is none of that number.
    public OpenStories showing(int number) {
        return story(number).isPresent() ? new OpenStories(all, number, next) : this;
    }

    /// With more articles at the end of a story, or as a new one where there is none of that
    /// number. Articles that are open stay where they are.
    public OpenStories with(int number, List<Article> more) {
        return withFresh(number, fresh(more, origins()));
    }

    private static List<Article> fresh(List<Article> articles, Set<Origin> open) {
        return articles.stream().filter(article -> !open.contains(article.origin())).toList();
    }

    private OpenStories withFresh(int number, List<Article> fresh) {
        if (fresh.isEmpty()) {
            return this;
        }
        return story(number).isPresent()
                ? changed(number, story -> story.having(story.story().with(fresh).articles()))
                : and(new OpenStory(next, new Story(fresh), Layout.PLAIN));
    }

    /// A story that is read where nothing is.
    private OpenStories and(OpenStory story) {
        var longer = Stream.concat(all.stream(), Stream.of(story)).toList();
        return new OpenStories(longer, isEmpty() ? story.number() : shown, story.number() + 1);
    }

    private OpenStories changed(int number, UnaryOperator<OpenStory> change) {
        return new OpenStories(
                all.stream()
                        .map(story -> story.number() == number ? change.apply(story) : story)
                        .toList(),
                shown,
                next);
    }

    /// With more articles in the stories that were found for them. The one that is read stays so
    /// where it got any; else the one that got the most is read.
    ///
    /// @param before the stories among which theirs were looked for
    /// @param found those, in their order, with more articles at their end; new ones behind them
    public OpenStories joined(List<OpenStory> before, List<Story> found) {
        var open = origins();
        var result = this;
        int best = shown;
        int most = 0;
        for (int i = 0; i < found.size(); i++) {
            boolean isNew = i >= before.size();
            int number = isNew ? result.next : before.get(i).number();
            int known = isNew ? 0 : before.get(i).articles().size();
            var articles = found.get(i).articles();
            var fresh = fresh(articles.subList(known, articles.size()), open);
            int place = result.story(number).isPresent() ? number : result.next;
            result = result.withFresh(number, fresh);
            if (!fresh.isEmpty() && (place == shown || fresh.size() > most)) {
                best = place;
                most = place == shown ? Integer.MAX_VALUE : fresh.size();
            }
        }
        return result.showing(best);
    }

    /// Without the articles from there; stories that have no others are closed.
    public OpenStories without(Collection<Origin> closed) {
        var left =
                all.stream()
                        .map(story -> story.without(closed))
                        .filter(story -> !story.articles().isEmpty())
                        .toList();
        int place = all.stream().map(OpenStory::number).toList().indexOf(shown);
        boolean isThere = left.stream().anyMatch(story -> story.number() == shown);
        int neighbour =
                left.isEmpty() ? 0 : left.get(Math.clamp(place, 0, left.size() - 1)).number();
        return new OpenStories(left, isThere ? shown : neighbour, next);
    }

    /// With an article in the place of the open one from the same origin.
    public OpenStories replaced(Article changed) {
        return new OpenStories(
                all.stream().map(story -> story.replaced(changed)).toList(), shown, next);
    }

    /// With articles moved to the end of another story, which is read if none is left of the one
    /// that was; to a new story where there is none of that number.
    public OpenStories moved(List<Origin> origins, int number) {
        var staying = story(number).map(OpenStory::origins).orElse(Set.of());
        var moving =
                origins.stream()
                        .filter(origin -> !staying.contains(origin))
                        .flatMap(origin -> article(origin).stream())
                        .toList();
        if (moving.isEmpty()) {
            return this;
        }
        var left = without(moving.stream().map(Article::origin).toList());
        int target = left.story(number).isPresent() ? number : left.next;
        var result = left.with(target, moving);
        return left.story(shown).isPresent() ? result : result.showing(target);
    }

    /// With all articles of a story at the end of another one.
    public OpenStories merged(int from, int into) {
        return story(from)
                .filter(_ -> from != into && story(into).isPresent())
                .map(story -> moved(story.articles().stream().map(Article::origin).toList(), into))
                .orElse(this);
    }

    /// With a story called otherwise, or by its headline again.
    public OpenStories renamed(int number, Optional<String> name) {
        return changed(number, story -> story.named(name));
    }

    /// With a story laid out otherwise.
    public OpenStories laidOut(int number, Layout layout) {
        return changed(number, story -> story.laidOut(layout));
    }

    /// With the stories of another session behind these, but for articles that are open here; what
    /// is read there is read.
    public OpenStories beside(OpenStories others) {
        var result = this;
        int read = shown;
        for (OpenStory story : others.all) {
            var rest = story.without(result.origins());
            if (!rest.articles().isEmpty()) {
                read = story.number() == others.shown ? result.next : read;
                result = result.and(new OpenStory(result.next, rest.story(), rest.layout()));
            }
        }
        return result.showing(read);
    }

    /// With other articles in the place of an open one, in the story and its columns; those that
    /// are open stay where they are.
    public OpenStories exchanged(Origin old, List<Article> fresh) {
        var known = origins();
        var added = fresh.stream().filter(article -> !known.contains(article.origin())).toList();
        return added.isEmpty()
                ? this
                : new OpenStories(
                        all.stream().map(story -> story.exchanged(old, added)).toList(),
                        shown,
                        next);
    }

    /// Back, or on again, from one state to another that a change led to: articles that only `from`
    /// has are gone, those that came since stay.
    public OpenStories turned(OpenStories from, OpenStories to) {
        var gone = new HashSet<>(from.origins());
        gone.removeAll(to.origins());
        return without(gone).restored(to);
    }

    /// As it was before some changes: articles that were open then are where they were, with the
    /// text they have now; those that came since stay in their stories.
    public OpenStories restored(OpenStories before) {
        var then = before.origins();
        var stories = new ArrayList<OpenStory>();
        for (OpenStory story : before.all) {
            var articles = new ArrayList<Article>();
            story.articles().forEach(one -> articles.add(article(one.origin()).orElse(one)));
            story(story.number()).ifPresent(now -> articles.addAll(now.without(then).articles()));
            stories.add(story.having(articles));
        }
        all.stream()
                .filter(story -> before.story(story.number()).isEmpty())
                .map(story -> story.without(then))
                .filter(story -> !story.articles().isEmpty())
                .forEach(stories::add);
        return new OpenStories(stories, before.shown, Math.max(next, before.next))
                .without(List.of());
    }
}
