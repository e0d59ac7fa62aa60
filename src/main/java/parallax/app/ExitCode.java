package parallax.app;

/// What the program tells the shell.
final class ExitCode {
    static final int DONE = 0;
    static final int SOME_REJECTED = 1;
    static final int WRONG_USAGE = 2;
    static final int NO_DISPLAY = 4;
    static final int NOT_WRITTEN = 5;

    private ExitCode() {}
}
