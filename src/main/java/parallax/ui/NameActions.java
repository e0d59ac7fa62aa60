package parallax.ui;

import parallax.entity.Entity;
import parallax.entity.Occurrence;
import parallax.session.MentionInSentence;
import parallax.session.NamingEdit;
import parallax.ui.sidebar.EditWords;
import parallax.ui.sidebar.SidebarActions;
import parallax.ui.sidebar.SidebarModel;

import java.util.List;

/// What the reader does among the names.
final class NameActions implements SidebarActions {
    private final Models models;
    private final SidebarModel sidebar;
    private final History history;

    NameActions(Models models, SidebarModel sidebar, History history) {
        this.models = models;
        this.sidebar = sidebar;
        this.history = history;
    }

    @Override
    public void edit(NamingEdit edit) {
        var names = models.names();
        names.edit(edit);
        history.did(new History.Step(EditWords.of(edit), names::undo, names::redo));
    }

    @Override
    public void goTo(Occurrence mention) {
        sidebar.stepTo(mention);
    }

    @Override
    public List<MentionInSentence> sentences(Entity entity) {
        return MentionInSentence.of(entity, models.window().sessionProperty().get().comparison());
    }
}
