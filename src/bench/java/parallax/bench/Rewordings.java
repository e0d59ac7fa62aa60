package parallax.bench;

import com.sun.management.OperatingSystemMXBean;

import parallax.collation.Collation;
import parallax.collation.Collator;
import parallax.collation.paraphrase.ParaphraseFinder;
import parallax.collation.paraphrase.SentenceEmbeddings;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// What is said in other words in 20 articles of 800 words: by the words alone, by meaning the
/// first time, and by meaning once the model has seen every sentence.
///
/// No JMH: what is new to the model is new only once.
final class Rewordings {
    private static final int ARTICLES = 20;
    private static final int WORDS = 800;
    private static final int WARM_UP = 40;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Rewordings() {}

    static List<Table> tables() {
        var collation = Collator.collate(texts(0));
        var byWords = new ParaphraseFinder(new SentenceEmbeddings.Absent("not wanted here"));
        var embeddings = SentenceEmbeddings.load();
        if (embeddings instanceof SentenceEmbeddings.Absent(var reason)) {
            throw new IllegalStateException(reason);
        }
        var byMeaning = new ParaphraseFinder(embeddings);
        for (int i = 0; i < WARM_UP; i++) {
            find(byWords, collation);
        }
        find(byMeaning, Collator.collate(texts(1))); // the first of all pays for the libraries
        return List.of(
                new Table(
                        "What is said in other words in 20 articles of 800 words",
                        List.of("", "clock, ms", "processor, ms"),
                        List.of(
                                row("by words", byWords, collation),
                                row("by meaning, the first time", byMeaning, collation),
                                row("by meaning, again", byMeaning, collation))));
    }

    /// Three of five edited from the same article, the others written apart.
    private static List<String> texts(long seed) {
        var writer = new ProseWriter(seed);
        var wireCopy = writer.article(WORDS);
        var texts = new ArrayList<String>();
        for (int i = 0; i < ARTICLES; i++) {
            texts.add((i % 5 < 3 ? writer.edited(wireCopy) : writer.article(WORDS)).text());
        }
        return texts;
    }

    private static int find(ParaphraseFinder finder, Collation collation) {
        return finder.rewordings(collation.witnesses(), collation.links()).found().size();
    }

    private static List<String> row(String how, ParaphraseFinder finder, Collation collation) {
        long cpu = SYSTEM.getProcessCpuTime();
        long clock = System.nanoTime();
        find(finder, collation);
        double wall = (System.nanoTime() - clock) / 1e6;
        double processor = (SYSTEM.getProcessCpuTime() - cpu) / 1e6;
        return List.of(how, "%,.0f".formatted(wall), "%,.0f".formatted(processor));
    }
}
