package parallax.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// What the reader chose once for all windows.
///
/// @param appearance the name of light or dark; none where it is the desktop's
/// @param typeSize of the articles, in pixels
public record Settings(Optional<String> appearance, double typeSize) {
    public static final double PLAIN_SIZE = 15;
    public static final double SMALLEST_SIZE = 10;
    public static final double LARGEST_SIZE = 30;
    public static final Settings PLAIN = new Settings(Optional.empty(), PLAIN_SIZE);

    private static final String APPEARANCE = "appearance";
    private static final String TYPE_SIZE = "type.size";

    public Settings {
        typeSize = Math.clamp(typeSize, SMALLEST_SIZE, LARGEST_SIZE);
    }

    /// What was written to `place`; where that is missing or damaged, what it would be without it,
    /// setting by setting.
    public static Settings read(Path place) {
        var read = new Properties();
        try (var reader = Files.newBufferedReader(place)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException _) {
            return PLAIN;
        }
        return new Settings(
                Optional.ofNullable(read.getProperty(APPEARANCE)),
                size(read.getProperty(TYPE_SIZE, "")));
    }

    private static double size(String written) {
        try {
            double size = Double.parseDouble(written);
            return Double.isNaN(size) ? PLAIN_SIZE : size;
        } catch (NumberFormatException _) {
            return PLAIN_SIZE;
        }
    }

    /// Writes them, making the folder; the old file stays where that fails.
    ///
    /// @throws IOException if it can't be written
    public void write(Path place) throws IOException {
        var lines = new StringBuilder("# Parallax\n");
        appearance.ifPresent(name -> lines.append(APPEARANCE + " = ").append(name).append('\n'));
        lines.append(String.format(Locale.ROOT, "%s = %.0f%n", TYPE_SIZE, typeSize));
        Files.createDirectories(place.toAbsolutePath().getParent());
        var fresh = place.resolveSibling(place.getFileName() + ".part");
        Files.writeString(fresh, lines);
        Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
    }
}
