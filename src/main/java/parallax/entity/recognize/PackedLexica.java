package parallax.entity.recognize;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;
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

/// What NLP4J looks up for each word, read from one mapped file instead of 1.5 GB of hash maps:
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

    private PackedLexica(ByteBuffer file) {
        dictionary = dictionary(file);
        ambiguities = Table.read(file);
        clusters = Table.read(file);
        gazetteers = Table.read(file);
        vectors = Vectors.read(file);
    }

    static PackedLexica open(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return new PackedLexica(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    private static List<String> dictionary(ByteBuffer file) {
        int size = file.getInt();
        var dictionary = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) {
            var bytes = new byte[Short.toUnsignedInt(file.getShort())];
            file.get(bytes);
            dictionary.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return dictionary;
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

    /// Numbers below 2^16 under sorted keys.
    private record Table(LongBuffer keys, ShortBuffer values) {
        static Table read(ByteBuffer file) {
            int size = file.getInt();
            var keys = next(file, size * Long.BYTES).asLongBuffer();
            return new Table(keys, next(file, size * Short.BYTES).asShortBuffer());
        }

        OptionalInt find(long key) {
            int at = indexOf(keys, key);
            return at < 0
                    ? OptionalInt.empty()
                    : OptionalInt.of(Short.toUnsignedInt(values.get(at)));
        }
    }

    /// Vectors as bytes, each with the factor that brings it back.
    private record Vectors(LongBuffer keys, FloatBuffer factors, ByteBuffer values) {
        static Vectors read(ByteBuffer file) {
            int size = file.getInt();
            var keys = next(file, size * Long.BYTES).asLongBuffer();
            var factors = next(file, size * Float.BYTES).asFloatBuffer();
            return new Vectors(keys, factors, next(file, size * VECTOR_SIZE));
        }

        Optional<float[]> find(long key) {
            int at = indexOf(keys, key);
            if (at < 0) {
                return Optional.empty();
            }
            var vector = new float[VECTOR_SIZE];
            for (int i = 0; i < VECTOR_SIZE; i++) {
                vector[i] = values.get(at * VECTOR_SIZE + i) * factors.get(at);
            }
            return Optional.of(vector);
        }
    }

    private static ByteBuffer next(ByteBuffer file, int bytes) {
        var slice = file.slice(file.position(), bytes);
        file.position(file.position() + bytes);
        return slice;
    }

    private static int indexOf(LongBuffer keys, long key) {
        int low = 0;
        int high = keys.limit() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = keys.get(middle);
            if (found == key) {
                return middle;
            }
            if (found < key) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
