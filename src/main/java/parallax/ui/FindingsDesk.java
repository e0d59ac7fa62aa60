package parallax.ui;

import parallax.article.ArticleNames;
import parallax.ui.findings.FindingsPanel;
import parallax.ui.reader.ColumnsView;

/// The list of findings and its marks in the margins of the columns.
final class FindingsDesk {
    private final Models models;
    private final FindingsPanel panel;
    private final FindingEdits edits;

    /// @param toColumns brings the columns into view
    FindingsDesk(Models models, ColumnsView columns, History history, Runnable toColumns) {
        this.models = models;
        edits = new FindingEdits(models.findings(), history, columns);
        var findings = models.findings().findingsProperty();
        panel =
                new FindingsPanel(
                        findings,
                        models.window()
                                .sessionProperty()
                                .map(session ->
                                        session.articles().stream().map(ArticleNames::of).toList()),
                        new FindingGuide(models, columns, edits, toColumns));
        columns.notesProperty().bind(findings.map(MarginNotes::of));
    }

    FindingsPanel panel() {
        return panel;
    }

    FindingEdits edits() {
        return edits;
    }

    /// Lets a click on a mark in the margin choose its finding.
    ///
    /// @param toFindings brings the list into view
    void serve(ColumnsView columns, Runnable toFindings) {
        columns.setOnNote((article, offset) ->
                MarginNotes.at(article, offset, models.findings().findingsProperty().get())
                        .ifPresent(finding -> {
                            toFindings.run();
                            panel.choose(finding);
                        }));
    }
}
