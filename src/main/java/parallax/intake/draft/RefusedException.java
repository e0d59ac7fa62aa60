package parallax.intake.draft;

import java.io.IOException;

/// Thrown from deep inside a file when it is clear that it won't be read.
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    public RefusedException(Reason reason) {
        super(reason.message());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
