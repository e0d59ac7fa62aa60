package parallax.ui;

import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import parallax.article.Article;
import parallax.article.Citation;
import parallax.collation.token.Sigil;
import parallax.finding.Finding;
import parallax.finding.Place;
import parallax.session.Comparison;
import parallax.text.Span;
import parallax.ui.findings.FindingActions;
import parallax.ui.reader.ColumnsView;

import java.util.HashSet;

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
    public void note(Finding finding, Point2D screen) {
        var place = finding.places().getFirst();
        edits.write(article(place), sentence(place), screen);
    }

    /// Of each article the first place.
    @Override
    public void copy(Finding finding) {
        var lines = new StringBuilder(finding.summary()).append('\n');
        var told = new HashSet<Sigil>();
        for (Place place : finding.places()) {
            if (told.add(place.article())) {
                lines.append(Citation.quoting(article(place), sentence(place)));
            }
        }
        var content = new ClipboardContent();
        content.putString(lines.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Article article(Place place) {
        return comparison().article(place.article());
    }

    /// A word alone says little.
    private Span sentence(Place place) {
        return comparison().collation().witness(place.article()).sentenceAt(place.span().start());
    }

    private Comparison comparison() {
        return models.window().sessionProperty().get().comparison();
    }

    @Override
    public void dismiss(Finding finding) {
        edits.dismiss(finding);
    }
}
