package parallax.ui;

import javafx.geometry.Point2D;
import javafx.scene.Node;

import parallax.article.Article;
import parallax.finding.Finding;
import parallax.finding.FindingKind;
import parallax.session.Note;
import parallax.text.Span;
import parallax.ui.findings.NoteEditor;
import parallax.ui.notice.Words;

/// Writes, changes and removes the reader's notes; all of it can be taken back.
final class NoteDesk {
    private final FindingsModel findings;
    private final History history;
    private final Node owner;

    /// @param owner beside what the reader writes
    NoteDesk(FindingsModel findings, History history, Node owner) {
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

    /// Removes the note that a finding stands for.
    ///
    /// @return whether it is one
    boolean remove(Finding finding) {
        var note = findings.note(finding);
        note.ifPresent(one -> {
            findings.remove(one);
            did("edit.noteRemoved", () -> findings.add(one), () -> findings.remove(one));
        });
        return finding.kind() == FindingKind.NOTE;
    }

    History history() {
        return history;
    }

    private void did(String words, Runnable undo, Runnable redo) {
        history.did(new History.Step(Words.of(words), undo, redo));
    }
}
