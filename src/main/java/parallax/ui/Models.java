package parallax.ui;

/// What the window shows: the session, who and what it names, and what is looked for in it, who
/// says what, whether its files have changed, and what is saved.
public record Models(
        WindowViewModel window,
        NamingModel names,
        SearchModel search,
        GridModel grid,
        FindingsModel findings,
        ChangedFiles files,
        KeptModel kept) {}
