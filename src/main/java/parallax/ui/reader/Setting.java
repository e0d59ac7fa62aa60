package parallax.ui.reader;

import parallax.text.Span;

import java.util.List;

/// All that decides how an article's page looks, but for its width.
record Setting(String body, HighlightIndex highlights, ReadingType type, Look look) {
    List<Run> runs(Span paragraph) {
        return Run.of(body, paragraph, highlights.overlapping(paragraph), look.roles());
    }
}
