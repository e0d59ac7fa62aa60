package parallax.ui;

import javafx.geometry.Point2D;

import parallax.finding.Finding;
import parallax.ui.findings.FindingActions;
import parallax.ui.reader.ColumnsView;

/// Leads the reader to the places of a finding.
final class FindingGuide implements FindingActions {
    private final Models models;
    private final ColumnsView columns;
    private final FindingEdits edits;
    private final Runnable toColumns;

    /// @param toColumns brings the columns into view
    FindingGuide(Models models, ColumnsView columns, FindingEdits edits, Runnable toColumns) {
        this.models = models;
        this.columns = columns;
        this.edits = edits;
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
        edits.change(finding, screen);
    }

    @Override
    public void dismiss(Finding finding) {
        edits.dismiss(finding);
    }
}
