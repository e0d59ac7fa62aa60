import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;

import org.tukaani.xz.XZInputStream;

import parallax.entity.recognize.LexiconKey;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.GZIPOutputStream;

/**
 * Packs what the language engine knows: {@code <jar of nlp4j-english> <folder>} turns the lexica,
 * serialised hash maps that take 1.5 GB of memory, into one file that is mapped, and stores the
 * models packed less tightly. The same jar always gives the same bytes. Takes a minute and 3 GB,
 * once: the build starts it only where the folder is missing.
 */
final class Lexica {

    private static final String HOME = "edu/emory/mathcs/nlp/";
    private static final int EMBEDDING_SIZE = 50;

    private final JarFile jar;
    private final Map<String, Integer> dictionary = new LinkedHashMap<>();

    private Lexica(JarFile jar) {
        this.jar = jar;
    }

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        var folder = Path.of(args[1]).toAbsolutePath();
        System.out.println("Preparing the names model, once; this takes about a minute.");
        Files.createDirectories(folder.getParent());
        var draft = Files.createTempDirectory(folder.getParent(), "packing");
        try (var jar = new JarFile(args[0])) {
            var lexica = new Lexica(jar);
            lexica.repack("models/en-pos.xz", draft.resolve("pos.model.gz"));
            lexica.repack("models/en-ner.xz", draft.resolve("ner.model.gz"));
            lexica.write(draft.resolve("lexica.bin"));
        }
        if (Files.notExists(folder)) {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        System.out.println("The names model stands in " + folder);
    }

    private InputStream open(String name) throws IOException {
        var packed = jar.getInputStream(jar.getEntry(HOME + name));
        return new BufferedInputStream(new XZInputStream(new BufferedInputStream(packed)));
    }

    /** They are mostly noughts: 113 MB, or 10 packed so that unpacking takes no time. */
    private void repack(String name, Path file) throws IOException {
        try (var in = open(name);
                var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            in.transferTo(out);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T read(String name) throws IOException, ClassNotFoundException {
        System.out.println("  " + name);
        try (var in = new ObjectInputStream(open("lexica/" + name))) {
            return (T) in.readObject();
        }
    }

    private int word(String words) {
        return dictionary.computeIfAbsent(words, key -> dictionary.size());
    }

    private void write(Path file) throws IOException, ClassNotFoundException {
        var ambiguities = ambiguities();
        var clusters = clusters();
        var gazetteers = gazetteers();
        if (dictionary.size() > 0xFFFF) {
            throw new IllegalStateException("too many words for 16 bits: " + dictionary.size());
        }
        try (var out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(dictionary.size());
            for (var words : dictionary.keySet()) {
                out.writeUTF(words);
            }
            write(ambiguities, out);
            write(clusters, out);
            write(gazetteers, out);
            writeEmbeddings(out);
        }
    }

    private Map<Long, Integer> ambiguities() throws IOException, ClassNotFoundException {
        Map<String, List<String>> lexicon = read("en-ambiguity-classes-simplified-lowercase.xz");
        var table = new HashMap<Long, Integer>();
        new TreeMap<>(lexicon)
                .forEach((form, tags) ->
                        put(table, LexiconKey.of(form), word(String.join(" ", tags))));
        return table;
    }

    private Map<Long, Integer> clusters() throws IOException, ClassNotFoundException {
        Map<String, Set<String>> lexicon = read("en-brown-clusters-simplified-lowercase.xz");
        var table = new HashMap<Long, Integer>();
        new TreeMap<>(lexicon)
                .forEach((form, paths) ->
                        put(
                                table,
                                LexiconKey.of(form),
                                word(String.join(" ", new TreeSet<>(paths)))));
        return table;
    }

    private Map<Long, Integer> gazetteers() throws IOException, ClassNotFoundException {
        PrefixTree<String, Set<String>> tree = read("en-named-entity-gazetteers-simplified.xz");
        var table = new HashMap<Long, Integer>();
        walk(tree.getRoot(), LexiconKey.EMPTY, table);
        return table;
    }

    /** A row of words that only begins a name stands for 0, a name for its lists' place and 1. */
    private void walk(PrefixNode<String, Set<String>> node, long key, Map<Long, Integer> table) {
        for (var child : new TreeMap<>(node).entrySet()) {
            var next = child.getValue();
            long longer = LexiconKey.append(key, child.getKey());
            var lists = next.getValue();
            put(
                    table,
                    longer,
                    lists == null ? 0 : 1 + word(String.join(" ", new TreeSet<>(lists))));
            walk(next, longer, table);
        }
    }

    private static void put(Map<Long, Integer> table, long key, int value) {
        if (table.put(key, value) != null) {
            throw new IllegalStateException("one key for two entries: " + key);
        }
    }

    private static void write(Map<Long, Integer> table, DataOutputStream out) throws IOException {
        long[] keys = sorted(table.keySet());
        out.writeInt(keys.length);
        for (long key : keys) {
            out.writeLong(key);
        }
        for (long key : keys) {
            out.writeShort(table.get(key));
        }
    }

    private static long[] sorted(Set<Long> keys) {
        return keys.stream().mapToLong(key -> key).sorted().toArray();
    }

    /** Each vector as bytes and the factor that brings them back. */
    private void writeEmbeddings(DataOutputStream out) throws IOException, ClassNotFoundException {
        Map<String, float[]> lexicon = read("en-word-embeddings-undigitalized.xz");
        var vectors = new HashMap<Long, float[]>();
        lexicon.forEach((form, vector) -> {
            if (vector.length != EMBEDDING_SIZE
                    || vectors.put(LexiconKey.of(form), vector) != null) {
                throw new IllegalStateException("unexpected vector of " + form);
            }
        });
        lexicon.clear();
        long[] keys = sorted(vectors.keySet());
        out.writeInt(keys.length);
        for (long key : keys) {
            out.writeLong(key);
        }
        for (long key : keys) {
            out.writeFloat(largest(vectors.get(key)) / Byte.MAX_VALUE);
        }
        for (long key : keys) {
            var vector = vectors.get(key);
            float largest = largest(vector);
            for (float value : vector) {
                out.writeByte(Math.round(value * Byte.MAX_VALUE / largest));
            }
        }
    }

    private static float largest(float[] vector) {
        float largest = 1e-9f;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
