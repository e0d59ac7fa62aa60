package parallax.story.group;

import parallax.article.Article;
import parallax.collation.paraphrase.WordFrequencies;
import parallax.collation.passage.DisjointSets;
import parallax.story.Story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds which articles tell of the same event, by their words, their names and their days. May be
/// called from several threads.
public final class StoryFinder {
    /// Measured on ten events we wrote, our sample stories and 80 saved pages (`StoryFinderTest`,
    /// decision 15): at .25 stories begin to fall apart, at .15 unlike ones to join.
    private static final double ENOUGH = 0.2;

    private Optional<WordFrequencies> frequencies = Optional.empty();
    private Map<Article, Telling> known = Map.of();

    /// Which stories more articles belong to. None of the open stories loses an article. What is
    /// too short to be told by goes with the first of them.
    ///
    /// The answer doesn't depend on the order of the articles, but for their order inside a story.
    /// O(articles²): 1,500 articles of 800 words take some 10 s, and 20 MB of memory.
    ///
    /// @param open the stories that are there already
    /// @return the open ones in their order, some with more articles at their end; then new ones,
    ///   those with the most articles first
    /// @throws IOException if the list of common words can't be read
    public List<Story> grouped(List<Story> open, List<Article> added) throws IOException {
        if (added.isEmpty()) {
            return List.copyOf(open);
        }
        var articles =
                Stream.concat(
                                open.stream().flatMap(story -> story.articles().stream()),
                                added.stream()
                                        .sorted(
                                                Comparator.comparing(Article::body)
                                                        .thenComparing(Article::title)))
                        .toList();
        var tellings = tellings(articles);
        var clusters = clusters(open, articles, new Likeness(tellings, frequencies()));
        return stories(open, added, withShort(clusters, open.size(), tellings), articles);
    }

    private synchronized WordFrequencies frequencies() throws IOException {
        if (frequencies.isEmpty()) {
            frequencies = Optional.of(WordFrequencies.read());
        }
        return frequencies.get();
    }

    private synchronized List<Telling> tellings(List<Article> articles) {
        var now = new HashMap<Article, Telling>();
        for (Article article : articles) {
            now.put(
                    article,
                    Optional.ofNullable(known.get(article)).orElseGet(() -> Telling.of(article)));
        }
        known = now;
        return articles.stream().map(now::get).toList();
    }

    /// What is too short to be told by goes with the first open story, else with the largest.
    private static List<List<Integer>> withShort(
            List<List<Integer>> clusters, int open, List<Telling> tellings) {
        Predicate<List<Integer>> isTooShort =
                cluster -> cluster.stream().allMatch(article -> tellings.get(article).isTooShort());
        var longEnough = new ArrayList<>(clusters.subList(0, open));
        var tooShort = new ArrayList<Integer>();
        for (var cluster : clusters.subList(open, clusters.size())) {
            if (isTooShort.test(cluster)) {
                tooShort.addAll(cluster);
            } else {
                longEnough.add(cluster);
            }
        }
        if (longEnough.isEmpty()) {
            return List.of(tooShort);
        }
        var home =
                open > 0
                        ? longEnough.getFirst()
                        : Collections.max(longEnough, Comparator.comparingInt(List::size));
        var all = new ArrayList<>(longEnough);
        all.set(longEnough.indexOf(home), Stream.concat(home.stream(), tooShort.stream()).toList());
        return all;
    }

    /// The open stories' articles stand first, story by story. Only what is joined by a chain of
    /// articles that are alike enough can be alike enough on average, so that each chain is looked
    /// at for itself.
    private static List<List<Integer>> clusters(
            List<Story> open, List<Article> articles, Likeness likeness) {
        var first = firstClusters(open, articles.size());
        var chains = chains(first, likeness);
        var all = new ArrayList<List<Integer>>(first.subList(0, open.size()));
        for (List<Integer> chain : chains) {
            var fixed = chain.stream().filter(cluster -> cluster < open.size()).toList();
            var joined =
                    Clustering.joined(
                            likeness,
                            chain.stream().map(first::get).toList(),
                            fixed.size(),
                            ENOUGH);
            for (int i = 0; i < joined.size(); i++) {
                if (i < fixed.size()) {
                    all.set(fixed.get(i), joined.get(i));
                } else if (!joined.get(i).isEmpty()) {
                    all.add(joined.get(i));
                }
            }
        }
        return all;
    }

    private static List<List<Integer>> firstClusters(List<Story> open, int articles) {
        var clusters = new ArrayList<List<Integer>>();
        int from = 0;
        for (Story story : open) {
            int to = from + story.articles().size();
            clusters.add(IntStream.range(from, to).boxed().toList());
            from = to;
        }
        IntStream.range(from, articles).forEach(article -> clusters.add(List.of(article)));
        return clusters;
    }

    private static Iterable<List<Integer>> chains(List<List<Integer>> clusters, Likeness likeness) {
        var sets = new DisjointSets(clusters.size());
        for (int i = 0; i < clusters.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (sets.find(i) != sets.find(j)
                        && touch(clusters.get(i), clusters.get(j), likeness)) {
                    sets.join(i, j);
                }
            }
        }
        var chains = new LinkedHashMap<Integer, List<Integer>>();
        for (int i = 0; i < clusters.size(); i++) {
            chains.computeIfAbsent(sets.find(i), _ -> new ArrayList<>()).add(i);
        }
        return chains.values();
    }

    private static boolean touch(List<Integer> one, List<Integer> other, Likeness likeness) {
        return one.stream()
                .anyMatch(a -> other.stream().anyMatch(b -> likeness.of(a, b) >= ENOUGH));
    }

    private static List<Story> stories(
            List<Story> open,
            List<Article> added,
            List<List<Integer>> clusters,
            List<Article> articles) {
        var storyOf = new HashMap<Article, Integer>();
        for (int i = 0; i < clusters.size(); i++) {
            for (int article : clusters.get(i)) {
                storyOf.put(articles.get(article), i);
            }
        }
        var more = new ArrayList<List<Article>>();
        clusters.forEach(_ -> more.add(new ArrayList<>()));
        added.forEach(article -> more.get(storyOf.getOrDefault(article, 0)).add(article));
        var grown = IntStream.range(0, open.size()).mapToObj(i -> open.get(i).with(more.get(i)));
        var fresh =
                more.stream()
                        .skip(open.size())
                        .map(Story::new)
                        .sorted(
                                Comparator.comparingInt((Story story) -> -story.articles().size())
                                        .thenComparing(
                                                story -> story.articles().getFirst().title()));
        return Stream.concat(grown, fresh).toList();
    }
}
