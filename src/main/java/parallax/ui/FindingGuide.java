package parallax.ui;

import javafx.geometry.Point2D;

import parallax.finding.Finding;
import parallax.ui.findings.FindingActions;
import parallax.ui.notice.Words;
import parallax.ui.reader.ColumnsView;

/// Leads the reader to the places of a finding.
final class FindingGuide implements FindingActions {
    private final Models models;
    private final ColumnsView columns;
    private final NoteDesk notes;
    private final Runnable toColumns;

    /// @param toColumns brings the columns into view
    FindingGuide(Models models, ColumnsView columns, NoteDesk notes, Runnable toColumns) {
        this.models = models;
        this.columns = columns;
        this.notes = notes;
        this.toColumns = toColumns;
    }

    /// Lights the places, and chooses the passage they stand in, so that its versions are shown and
    /// the columns come to stand beside each other.
    @Override
    public void choose(Finding finding) {
        toColumns.run();
        models.findings().choose(finding);
        var session = models.window().sessionProperty().get();
        var cluster = FindingPlaces.cluster(finding, session);
        columns.chosenProperty().set(cluster);
        if (cluster.isPresent()) {
            columns.alignWith(finding.places().getFirst().article());
        } else {
            finding.places()
                    .reversed()
                    .forEach(place -> columns.show(place.article(), place.span()));
        }
    }

    @Override
    public void change(Finding finding, Point2D screen) {
        notes.change(finding, screen);
    }

    @Override
    public void dismiss(Finding finding) {
        if (!notes.remove(finding)) {
            dismissFound(finding);
        }
    }

    private void dismissFound(Finding finding) {
        var findings = models.findings();
        findings.dismiss(finding);
        notes.history()
                .did(
                        new History.Step(
                                Words.of("edit.dismissFinding"),
                                () -> findings.restore(finding),
                                () -> findings.dismiss(finding)));
    }
}
