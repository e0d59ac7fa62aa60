package parallax.ui;

/// What the window shows: the session, who and what it names, and what is looked for in it, who
/// says what, the story at a glance, whether its files have changed, and what is saved.
public record Models(
        WindowViewModel window,
        NamingModel names,
        SearchModel search,
        GridModel grid,
        OverviewModel overview,
        FindingsModel findings,
        ChangedFiles files,
        KeptModel kept) {}
