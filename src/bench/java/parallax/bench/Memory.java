package parallax.bench;

import parallax.collation.Collator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The least heap in which the engine compares a text of a million words with its edited copy,
/// beyond the two texts themselves.
///
/// No JMH: a Java of its own is started with less and less heap (`-Xmx`) until it runs out of it or
/// takes far too long. Unlike a sampled peak, that counts no garbage.
final class Memory {
    private static final int WORDS = 1_000_000;
    private static final int MOST_MEGABYTES = 1024;
    private static final int STEP_MEGABYTES = 4;
    private static final int MOST_MINUTES = 1;

    private final Path original;
    private final Path copy;

    private Memory(Path original, Path copy) {
        this.original = original;
        this.copy = copy;
    }

    /// The Java that is started: compares two files.
    public static void main(String[] files) throws IOException {
        var texts =
                List.of(Files.readString(Path.of(files[0])), Files.readString(Path.of(files[1])));
        System.exit(Collator.collate(texts).clusters().isEmpty() ? 1 : 0);
    }

    static List<Table> tables() throws IOException, InterruptedException {
        var original = Files.createTempFile("original", ".txt");
        var copy = Files.createTempFile("copy", ".txt");
        try {
            var texts = ProseWriter.movedCopy(WORDS);
            Files.writeString(original, texts.original().text());
            Files.writeString(copy, texts.copy().text());
            int needed = new Memory(original, copy).leastHeap();
            long beyond = needed - ((Files.size(original) + Files.size(copy)) >> 20);
            return List.of(
                    new Table(
                            "Least heap beyond the texts themselves",
                            List.of("words", "MB"),
                            List.of(
                                    List.of(
                                            "%,d and a copy".formatted(WORDS),
                                            Long.toString(beyond)))));
        } finally {
            Files.delete(original);
            Files.delete(copy);
        }
    }

    private int leastHeap() throws IOException, InterruptedException {
        int tooLittle = 0;
        int enough = MOST_MEGABYTES;
        while (enough - tooLittle > STEP_MEGABYTES) {
            int middle = (tooLittle + enough) / 2;
            if (isEnough(middle)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return enough;
    }

    private boolean isEnough(int megabytes) throws IOException, InterruptedException {
        var command =
                OtherJava.command(
                        List.of("-XX:+UseSerialGC", "-Xmx" + megabytes + "m"),
                        Memory.class,
                        List.of(original.toString(), copy.toString()));
        var java =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        boolean ended = java.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        java.destroyForcibly();
        return ended && java.exitValue() == 0;
    }
}
