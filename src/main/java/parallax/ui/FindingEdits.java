package parallax.ui;

import javafx.geometry.Point2D;
import javafx.scene.Node;

import parallax.article.Article;
import parallax.finding.Finding;
import parallax.session.Note;
import parallax.text.Span;
import parallax.ui.findings.NoteEditor;
import parallax.ui.notice.Words;

/// What the reader does to the list of findings: writes, changes and removes notes, and dismisses
/// what was found; all of it can be taken back.
final class FindingEdits {
    private final FindingsModel findings;
    private final History history;
    private final Node owner;

    /// @param owner beside what the reader writes
    FindingEdits(FindingsModel findings, History history, Node owner) {
        this.findings = findings;
        this.history = history;
        this.owner = owner;
    }

    /// Asks for a note on a passage.
    void write(Article article, Span passage, Point2D screen) {
        NoteEditor.open(owner, screen, "", words -> add(Note.on(article, passage, words)));
    }

    /// Adds a note.
    void add(Note note) {
        findings.add(note);
        did("edit.note", () -> findings.remove(note), () -> findings.add(note));
    }

    /// Asks for other words, if the finding is a note.
    void change(Finding finding, Point2D screen) {
        findings.note(finding)
                .ifPresent(note ->
                        NoteEditor.open(
                                owner,
                                screen,
                                note.words(),
                                words -> replace(note, note.saying(words))));
    }

    private void replace(Note before, Note after) {
        findings.replace(before, after);
        did(
                "edit.noteChanged",
                () -> findings.replace(after, before),
                () -> findings.replace(before, after));
    }

    /// Takes a finding off the list: a note is removed, any other dismissed.
    void dismiss(Finding finding) {
        findings.note(finding)
                .ifPresentOrElse(
                        this::remove,
                        () -> {
                            findings.dismiss(finding);
                            did(
                                    "edit.dismissFinding",
                                    () -> findings.restore(finding),
                                    () -> findings.dismiss(finding));
                        });
    }

    private void remove(Note note) {
        findings.remove(note);
        did("edit.noteRemoved", () -> findings.add(note), () -> findings.remove(note));
    }

    private void did(String words, Runnable undo, Runnable redo) {
        history.did(new History.Step(Words.of(words), undo, redo));
    }
}
