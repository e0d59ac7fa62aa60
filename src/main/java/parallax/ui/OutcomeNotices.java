package parallax.ui;

import parallax.article.Article;
import parallax.intake.ReadOutcome;
import parallax.ui.notice.Notice;
import parallax.ui.notice.Words;

import java.util.ArrayList;
import java.util.List;

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
        for (var outcome : added) {
            for (var remark : outcome.remarks()) {
                notices.add(Notice.of(detail(outcome.origin().name(), remark.message())));
            }
        }
        notices.addAll(identical(added, before));
        return notices;
    }

    private static List<Notice> identical(List<ReadOutcome.Accepted> added, List<Article> before) {
        var notices = new ArrayList<Notice>();
        var others = new ArrayList<>(before);
        for (var outcome : added) {
            others.stream()
                    .filter(other -> other.body().equals(outcome.article().body()))
                    .findFirst()
                    .map(other ->
                            Words.of("identical", outcome.origin().name(), other.origin().name()))
                    .map(Notice::of)
                    .ifPresent(notices::add);
            others.add(outcome.article());
        }
        return notices;
    }

    private static String detail(String name, String message) {
        return Words.of("refused.detail", name, message);
    }
}
