package parallax.ui.reader;

import java.util.List;

/// What stands out on an article's page beside the roles of its words.
///
/// @param lit the mentions that are lit up
/// @param hits what was looked for
/// @param notes what stands in the margin, in order
record Lights(Lit lit, Lit hits, List<MarginNote> notes) {
    static final Lights NONE = new Lights(Lit.NONE, Lit.NONE, List.of());

    Lights {
        notes = List.copyOf(notes);
    }
}
