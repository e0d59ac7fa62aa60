package parallax.ui.sidebar;

import parallax.session.NamingEdit;

/// Says what the reader did to the names, so that it can be undone.
public final class EditWords {
    private EditWords() {}

    /// What `edit` did, in the past.
    public static String of(NamingEdit edit) {
        return switch (edit) {
            case NamingEdit.Merge(var keys) ->
                    SidebarWords.say("edit.merge", keys.size(), keys.getFirst().name());
            case NamingEdit.Split(var key, _) -> SidebarWords.say("edit.split", key.name());
            case NamingEdit.Rename(var key, var name) ->
                    SidebarWords.say("edit.rename", key.name(), name);
            case NamingEdit.Retype(var key, _) -> SidebarWords.say("edit.retype", key.name());
            case NamingEdit.Dismiss(var keys) ->
                    SidebarWords.say("edit.dismiss", keys.size(), keys.getFirst().name());
        };
    }
}
