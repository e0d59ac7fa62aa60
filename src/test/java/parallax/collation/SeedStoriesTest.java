package parallax.collation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parallax.Golden;
import parallax.collation.token.Sigil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Compares the sample stories as they stand in their files, clutter and all.
class SeedStoriesTest {
    @ParameterizedTest
    @ValueSource(strings = {"harbour-bridge", "rate-decision", "strait-accord"})
    void theSampleStoriesHaveInCommonWhatTheyHad(String story) throws IOException {
        Golden.assertGolden(story, drawn(filesOf(story)));
    }

    private static String drawn(List<Path> files) throws IOException {
        var names = new StringBuilder();
        for (int i = 0; i < files.size(); i++) {
            names.append(new Sigil(i)).append(' ').append(files.get(i).getFileName()).append('\n');
        }
        var texts = new java.util.ArrayList<String>();
        for (Path file : files) {
            texts.add(body(Files.readString(file)));
        }
        var collation = Collator.collate(texts);
        return names + "\n" + Drawing.links(collation) + "\n\n" + overlaps(collation);
    }

    private static String overlaps(Collation collation) {
        return collation.overlaps().stream()
                        .map(row ->
                                row.stream()
                                        .map(s -> String.format(Locale.ROOT, "%.2f", s))
                                        .collect(Collectors.joining(" ", "", "\n")))
                        .collect(Collectors.joining())
                + collation.groups()
                + "\n";
    }

    /// Paragraphs are parted by blank lines; where there are none, every line is one.
    private static String body(String file) {
        var blank = "\n\\s*\n";
        return file.strip().contains("\n\n")
                ? file.strip().replaceAll(blank, "\u0000").replace('\n', ' ').replace('\0', '\n')
                : file.strip();
    }

    private static List<Path> filesOf(String story) throws IOException {
        try (var files = Files.list(Path.of("seeds", story))) {
            return files.sorted().toList();
        }
    }
}
