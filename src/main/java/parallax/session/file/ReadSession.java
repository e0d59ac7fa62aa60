package parallax.session.file;

import parallax.session.Kept;

/// What came of reading a session file.
public sealed interface ReadSession {
    /// It was read, all of it or as far as that goes.
    ///
    /// @param lost how many of its articles could not be read
    record Opened(Kept kept, int lost) implements ReadSession {}

    /// Nothing of it can be read.
    record Refused(Reason reason) implements ReadSession {}

    /// Why not.
    enum Reason {
        /// It isn't a session file, or its list of contents is damaged.
        DAMAGED,
        /// A later version of Parallax wrote it.
        NEWER,
        MISSING
    }
}
