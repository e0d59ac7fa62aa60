package parallax.bench.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A program that compares two files word by word and marks what is only in one of them.
///
/// @param command its name and options; the two files come behind them
/// @param marks what it writes before and behind words that only the first file has, and the second
record WordDiffProgram(List<String> command, Marks marks) implements Peer.OfTwo {
    record Marks(String deleted, String endDeleted, String inserted, String endInserted) {}

    boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command.getFirst())));
    }

    @Override
    public Shared compare(Words a, Words b) throws IOException, InterruptedException {
        var first = Files.writeString(Files.createTempFile("first", ".txt"), a.line());
        var second = Files.writeString(Files.createTempFile("second", ".txt"), b.line());
        try {
            var whole = new ArrayList<>(command);
            whole.addAll(List.of(first.toString(), second.toString()));
            var process =
                    new ProcessBuilder(whole)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            if (process.waitFor() > 1) {
                throw new IOException(command.getFirst() + " failed");
            }
            return () -> pairing(output);
        } finally {
            Files.delete(first);
            Files.delete(second);
        }
    }

    private Pairing pairing(String output) {
        var found = new Pairing();
        int a = 0;
        int b = 0;
        boolean deleted = false;
        boolean inserted = false;
        for (String part : spaced(output).split("\\s+")) {
            if (part.equals(marks.deleted) || part.equals(marks.endDeleted)) {
                deleted = part.equals(marks.deleted);
            } else if (part.equals(marks.inserted) || part.equals(marks.endInserted)) {
                inserted = part.equals(marks.inserted);
            } else if (part.matches("w\\d+")) {
                if (!deleted && !inserted) {
                    found.add(a, b);
                }
                a += inserted ? 0 : 1;
                b += deleted ? 0 : 1;
            }
        }
        return found;
    }

    private String spaced(String output) {
        var spaced = output;
        for (String mark :
                List.of(marks.deleted, marks.endDeleted, marks.inserted, marks.endInserted)) {
            spaced = spaced.replace(mark, " " + mark + " ");
        }
        return spaced;
    }
}
