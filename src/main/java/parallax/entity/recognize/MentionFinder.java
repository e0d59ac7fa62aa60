package parallax.entity.recognize;

import static java.util.stream.Collectors.toMap;

import parallax.entity.Mention;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds every mention in the articles of one story. What the engine said about an article is kept
/// while the article belongs to the story last asked for. May be called from several threads.
public final class MentionFinder {
    private static final Comparator<Mention> BY_PLACE = Comparator.comparing(Mention::span);

    private final NameTagger tagger;
    private Map<String, List<Mention>> tagged = Map.of();

    public MentionFinder(NameTagger tagger) {
        this.tagger = tagger;
    }

    /// The dates and numbers of each article, in order. Needs no engine and knows any language.
    public static List<List<Mention>> quantities(List<ArticleText> story) {
        return story.stream().map(QuantityFinder::find).toList();
    }

    /// All mentions of each article, in order, not overlapping; names only where it is English.
    /// About 50 ms for an article that the engine hasn't seen yet.
    public List<List<Mention>> mentions(List<ArticleText> story) {
        var bodies = story.stream().map(ArticleText::body).toList();
        var names = NameRepair.repaired(bodies, tags(bodies));
        var quantities = quantities(story);
        var all = new ArrayList<List<Mention>>();
        for (int i = 0; i < story.size(); i++) {
            all.add(merged(names.get(i), quantities.get(i)));
        }
        return List.copyOf(all);
    }

    /// On all cores: the engine is most of the work.
    private synchronized List<List<Mention>> tags(List<String> bodies) {
        var before = tagged;
        tagged =
                bodies.parallelStream()
                        .distinct()
                        .collect(
                                toMap(
                                        body -> body,
                                        body ->
                                                Optional.ofNullable(before.get(body))
                                                        .orElseGet(() -> tag(body))));
        return bodies.stream().map(body -> tagged.getOrDefault(body, List.of())).toList();
    }

    private List<Mention> tag(String body) {
        return EnglishText.isEnglish(body) ? tagger.names(body) : List.of();
    }

    /// Names, and the quantities beside them: "Seven Network" holds no number.
    private static List<Mention> merged(List<Mention> names, List<Mention> quantities) {
        var merged = new ArrayList<>(names);
        int name = 0;
        for (Mention quantity : quantities) {
            Span span = quantity.span();
            while (name < names.size() && names.get(name).span().end() <= span.start()) {
                name++;
            }
            if (name == names.size() || !names.get(name).span().overlaps(span)) {
                merged.add(quantity);
            }
        }
        merged.sort(BY_PLACE);
        return List.copyOf(merged);
    }
}
