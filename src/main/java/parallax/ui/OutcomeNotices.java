package parallax.ui;

import parallax.article.Article;
import parallax.intake.ReadOutcome;
import parallax.ui.notice.Notice;
import parallax.ui.notice.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// What the reader has to be told about files that were read.
final class OutcomeNotices {
    private OutcomeNotices() {}

    /// The notices about one drop or one opening: what was refused and why, remarks on what was
    /// accepted, and articles with a text that is open already.
    ///
    /// @param added what is new
    /// @param open what stood in the window before
    /// @param before the articles that were open before
    static List<Notice> of(
            List<ReadOutcome> outcomes,
            List<ReadOutcome.Accepted> added,
            List<ReadOutcome.Accepted> open,
            List<Article> before) {
        var notices = new ArrayList<Notice>();
        var refused =
                outcomes.stream()
                        .filter(ReadOutcome.Rejected.class::isInstance)
                        .map(ReadOutcome.Rejected.class::cast)
                        .map(file -> detail(file.origin().name(), file.message()))
                        .toList();
        if (!refused.isEmpty()) {
            notices.add(new Notice(Words.of("refused", refused.size()), refused));
        }
        if (!open.isEmpty()) {
            var names = open.stream().map(outcome -> outcome.origin().name()).toList();
            notices.add(new Notice(Words.of("refused.already", open.size()), names));
        }
        grouped("remarks", remarks(added)).ifPresent(notices::add);
        grouped("identical.several", identical(added, before)).ifPresent(notices::add);
        return notices;
    }

    /// One notice for all sentences of a kind, so that many files do not fill the window with them.
    private static Optional<Notice> grouped(String key, List<String> sentences) {
        return switch (sentences.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Notice.of(sentences.getFirst()));
            default -> Optional.of(new Notice(Words.of(key, sentences.size()), sentences));
        };
    }

    private static List<String> remarks(List<ReadOutcome.Accepted> added) {
        return added.stream()
                .flatMap(outcome ->
                        outcome.remarks().stream()
                                .map(remark -> detail(outcome.origin().name(), remark.message())))
                .toList();
    }

    private static List<String> identical(List<ReadOutcome.Accepted> added, List<Article> before) {
        var sentences = new ArrayList<String>();
        var firsts = new HashMap<String, Article>();
        before.forEach(article -> firsts.putIfAbsent(article.body(), article));
        for (var outcome : added) {
            var other = firsts.putIfAbsent(outcome.article().body(), outcome.article());
            if (other != null) {
                sentences.add(
                        Words.of("identical", outcome.origin().name(), other.origin().name()));
            }
        }
        return sentences;
    }

    private static String detail(String name, String message) {
        return Words.of("refused.detail", name, message);
    }
}
