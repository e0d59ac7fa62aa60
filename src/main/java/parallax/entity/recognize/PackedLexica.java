package parallax.entity.recognize;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What NLP4J looks up for each word, read from one packed file instead of 1.5 GB of hash maps:
/// ambiguity classes, Brown clusters, gazetteers and word vectors. `.mvn/Lexica.java` writes it.
///
/// A word is found by its `LexiconKey`; a word that isn't in the lexica finds another's entry once
/// in 10^13 times.
final class PackedLexica implements NLPComponent<NLPNode> {
    private static final int VECTOR_SIZE = 50;

    private final List<String> dictionary;
    private final Table ambiguities;
    private final Table clusters;
    private final Table gazetteers;
    private final Vectors vectors;
    private final Map<Integer, List<String>> lists = new ConcurrentHashMap<>();
    private final Map<Integer, Set<String>> sets = new ConcurrentHashMap<>();

    private PackedLexica(Reader reader) throws IOException {
        dictionary = reader.dictionary();
        ambiguities = reader.table();
        clusters = reader.table();
        gazetteers = reader.table();
        vectors = reader.vectors();
    }

    /// Keeps the file open for as long as the program runs.
    static PackedLexica open(Path file) throws IOException {
        return new PackedLexica(new Reader(new RandomAccessFile(file.toFile(), "r")));
    }

    /// Reads what stands where in the file, from its start to its end.
    private static final class Reader {
        private final RandomAccessFile file;
        private long position;

        Reader(RandomAccessFile file) {
            this.file = file;
        }

        List<String> dictionary() throws IOException {
            var in =
                    new DataInputStream(
                            new BufferedInputStream(Channels.newInputStream(file.getChannel())));
            int size = in.readInt();
            position = Integer.BYTES;
            var dictionary = new ArrayList<String>(size);
            for (int i = 0; i < size; i++) {
                var bytes = in.readNBytes(in.readUnsignedShort());
                dictionary.add(new String(bytes, StandardCharsets.UTF_8));
                position += Short.BYTES + bytes.length;
            }
            return dictionary;
        }

        Table table() throws IOException {
            var keys = keys();
            return new Table(keys, next(keys.size(), Short.BYTES));
        }

        Vectors vectors() throws IOException {
            var keys = keys();
            var factors = next(keys.size(), Float.BYTES);
            return new Vectors(keys, factors, next(keys.size(), VECTOR_SIZE));
        }

        private SortedKeys keys() throws IOException {
            file.seek(position);
            int size = file.readInt();
            position += Integer.BYTES;
            return new SortedKeys(next(size, Long.BYTES), size);
        }

        private FileStretch next(long count, int bytes) {
            var stretch = new FileStretch(file, position);
            position += count * bytes;
            return stretch;
        }
    }

    @Override
    public void process(List<NLPNode[]> sentences) {
        sentences.forEach(this::process);
    }

    /// Looks up every word of a sentence; the node at 0 is the root and no word.
    @Override
    public void process(NLPNode[] sentence) {
        for (int i = 1; i < sentence.length; i++) {
            lookUp(sentence[i]);
        }
        for (int i = 1; i < sentence.length; i++) {
            lookUpNames(sentence, i);
        }
    }

    private void lookUp(NLPNode node) {
        long key = LexiconKey.of(node.getWordFormSimplifiedLowercase());
        ambiguities.find(key).ifPresent(at -> node.setAmbiguityClasses(list(at)));
        clusters.find(key).ifPresent(at -> node.setWordClusters(set(at)));
        vectors.find(LexiconKey.of(node.getWordFormUndigitalized()))
                .ifPresent(node::setWordEmbedding);
    }

    private List<String> list(int at) {
        return lists.computeIfAbsent(at, this::words);
    }

    private Set<String> set(int at) {
        return sets.computeIfAbsent(at, one -> Set.copyOf(words(one)));
    }

    private List<String> words(int at) {
        return Arrays.asList(dictionary.get(at).split(" ", -1));
    }

    /// Marks the longest name of the gazetteers that begins at a word.
    private void lookUpNames(NLPNode[] sentence, int begin) {
        long key = LexiconKey.EMPTY;
        int end = begin;
        var lists = OptionalInt.empty();
        for (int i = begin; i < sentence.length; i++) {
            key = LexiconKey.append(key, sentence[i].getWordFormSimplified());
            var found = gazetteers.find(key);
            if (found.isEmpty()) {
                break;
            }
            if (found.getAsInt() > 0) {
                lists = OptionalInt.of(found.getAsInt() - 1);
                end = i;
            }
        }
        if (lists.isPresent()) {
            mark(Arrays.copyOfRange(sentence, begin, end + 1), list(lists.getAsInt()));
        }
    }

    /// In NLP4J's letters: U a name of one word; B, I and L its begin, inside and last.
    private static void mark(NLPNode[] name, List<String> lists) {
        for (var list : lists) {
            if (name.length == 1) {
                name[0].addNamedEntityGazetteer("U-" + list);
                continue;
            }
            name[0].addNamedEntityGazetteer("B-" + list);
            for (int i = 1; i < name.length - 1; i++) {
                name[i].addNamedEntityGazetteer("I-" + list);
            }
            name[name.length - 1].addNamedEntityGazetteer("L-" + list);
        }
    }

    /// Numbers below 2^16, in the order of their keys.
    private record Table(SortedKeys keys, FileStretch values) {
        OptionalInt find(long key) {
            var at = keys.find(key);
            return at.isEmpty() ? at : OptionalInt.of(value(at.getAsInt()));
        }

        private int value(int at) {
            var bytes = values.read((long) at * Short.BYTES, Short.BYTES);
            return Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort());
        }
    }

    /// Vectors as bytes, each with the factor that brings it back, in the order of their keys.
    private record Vectors(SortedKeys keys, FileStretch factors, FileStretch values) {
        Optional<float[]> find(long key) {
            var at = keys.find(key);
            return at.isEmpty() ? Optional.empty() : Optional.of(vector(at.getAsInt()));
        }

        private float[] vector(int at) {
            var factor = factors.read((long) at * Float.BYTES, Float.BYTES);
            float scale = ByteBuffer.wrap(factor).getFloat();
            var bytes = values.read((long) at * VECTOR_SIZE, VECTOR_SIZE);
            var vector = new float[VECTOR_SIZE];
            for (int i = 0; i < VECTOR_SIZE; i++) {
                vector[i] = bytes[i] * scale;
            }
            return vector;
        }
    }
}
