package parallax.intake.pdf;

import java.io.IOException;

/// Is asked now and then while a PDF is read.
@FunctionalInterface
public interface PdfWatch {
    /// Lets reading go on.
    ///
    /// @throws IOException when reading has to end: it takes too long, or nobody waits any longer
    void check() throws IOException;
}
