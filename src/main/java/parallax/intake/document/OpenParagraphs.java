package parallax.intake.document;

import parallax.intake.document.StyledParagraph.Rank;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The paragraphs of a document while it is read: one may stand inside another, as in a text box.
final class OpenParagraphs {
    private final List<StyledParagraph> done = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean startsPage;

    private static final class Open {
        final StringBuilder text = new StringBuilder();
        Rank rank = Rank.TEXT;
    }

    void begin() {
        open.push(new Open());
    }

    void rank(Rank rank) {
        if (!open.isEmpty()) {
            open.peek().rank = rank;
        }
    }

    void breakPage() {
        startsPage = true;
    }

    void add(String text) {
        if (!open.isEmpty()) {
            open.peek().text.append(text);
        }
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        var ended = open.pop();
        for (String line : ended.text.toString().split("\n{2,}", -1)) {
            var text = line.strip().replaceAll("[ \t\n]+", " ");
            if (!text.isEmpty()) {
                done.add(new StyledParagraph(text, ended.rank, startsPage));
                startsPage = false;
            }
        }
    }

    /// What was read so far, what is still open included.
    List<StyledParagraph> all() {
        while (!open.isEmpty()) {
            end();
        }
        return List.copyOf(done);
    }
}
