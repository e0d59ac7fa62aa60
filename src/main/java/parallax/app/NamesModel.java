package parallax.app;

import parallax.entity.recognize.NameTagger;
import parallax.entity.recognize.Nlp4jTagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The language engine's files: in the folder that the system property `parallax.models` names, or
/// in `models` where Parallax is installed.
final class NamesModel {
    private NamesModel() {}

    static NameTagger open() throws IOException {
        return Nlp4jTagger.open(folder());
    }

    private static Path folder() {
        return Optional.ofNullable(System.getProperty("parallax.models"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("parallax.home", ""), "models"));
    }
}
