package parallax.ui.sidebar;

import parallax.entity.Entity;
import parallax.entity.Occurrence;
import parallax.session.MentionInSentence;
import parallax.session.NamingEdit;

import java.util.List;

/// What the reader can do in the sidebar that concerns the rest of the window.
public interface SidebarActions {
    void edit(NamingEdit edit);

    /// Brings a mention into view.
    void goTo(Occurrence mention);

    /// Every mention of an entity in its sentence.
    List<MentionInSentence> sentences(Entity entity);
}
