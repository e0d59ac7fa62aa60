package parallax.session.file;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// `session.json` in a session file, as it is written. Anything may be missing in one that was
/// read.
///
/// @param columns as `base` and `dismissed` only in version 1, which has one story
record JsonSession(
        @Nullable String format,
        int version,
        @Nullable List<JsonArticle> articles,
        @Nullable List<Integer> columns,
        @Nullable Integer base,
        @Nullable List<JsonEdit> edits,
        @Nullable List<JsonNote> notes,
        @Nullable List<String> dismissed,
        @Nullable List<JsonStory> stories,
        int shown,
        @Nullable List<JsonDismissal> dismissals,
        @Nullable JsonView view) {
    /// @param hidden roles that were switched off
    /// @param places the first letter in view of each article, by the article's place
    record JsonView(
            @Nullable String tab,
            @Nullable List<String> hidden,
            @Nullable Map<String, Integer> places) {}

    /// @param articles their places, from 0
    /// @param columns places of articles, from left to right; missing where nobody laid them out
    /// @param base the place of the article that the others are compared with
    record JsonStory(
            @Nullable String name,
            @Nullable List<Integer> articles,
            @Nullable List<Integer> columns,
            @Nullable Integer base) {}

    /// @param articles the places of the story's
    record JsonDismissal(@Nullable String sentence, @Nullable List<Integer> articles) {}

    /// @param text the name of the entry that has its body
    /// @param masthead by field
    record JsonArticle(
            @Nullable String text,
            @Nullable JsonOrigin origin,
            @Nullable Map<String, JsonTold> masthead,
            @Nullable List<JsonCut> cuts) {}

    /// @param kind file, part, pasted or web
    /// @param name its path, name or address
    /// @param number of a part
    /// @param whole what it is a part of
    record JsonOrigin(
            @Nullable String kind, @Nullable String name, int number, @Nullable JsonOrigin whole) {}

    record JsonTold(@Nullable List<String> values, @Nullable String from) {}

    record JsonCut(@Nullable String text, @Nullable String reason, int place, boolean leads) {}

    /// @param article its place, from 0
    record JsonNote(
            int article, int start, int end, @Nullable String quoted, @Nullable String words) {}

    /// @param kind merge, split, rename, retype or dismiss
    /// @param words the new name, or how the mentions that are split off are written
    /// @param type the new one
    /// @param article the one whose mentions are split off
    /// @param articles the places of the story's
    record JsonEdit(
            @Nullable String kind,
            @Nullable List<JsonEntity> entities,
            @Nullable String words,
            @Nullable String type,
            @Nullable Integer article,
            @Nullable List<Integer> articles) {
        JsonEdit of(List<Integer> storyArticles) {
            return new JsonEdit(kind, entities, words, type, article, storyArticles);
        }
    }

    record JsonEntity(@Nullable String type, @Nullable String name, @Nullable String value) {}
}
