package parallax.collation.paraphrase;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// The sentence model, run by onnxruntime.
///
/// A quantised model answers differently by what else is in its batch; one sentence at a time, one
/// thread each, the same sentence always means the same. 7 to 8 ms of processor time a sentence,
/// nothing for one that was seen before. Any thread may call it.
public final class SentenceModel implements SentenceEmbeddings, AutoCloseable {
    private static final String MODEL = "/bge-small-en-v1.5-q";
    private static final int LONGEST = 256;
    private static final int REMEMBERED = 3_000;

    /// Read while native code runs: the runtime aborts the process if it is ended in between.
    private static final int LONGEST_COMMAND = 3_500;

    private static final ReentrantReadWriteLock NATIVE = new ReentrantReadWriteLock(true);

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece wordPiece;
    private final AtomicLong runs = new AtomicLong();
    private final LinkedHashMap<Sentence, Embedding> seen = new LinkedHashMap<>(64, 0.75f, true);

    private SentenceModel(OrtEnvironment environment, OrtSession session, WordPiece wordPiece) {
        this.environment = environment;
        this.session = session;
        this.wordPiece = wordPiece;
    }

    /// The model, or why it can't be had: no native runtime for this machine, or no model in the
    /// class path.
    static SentenceEmbeddings load() {
        if (isCommandTooLong()) {
            return new Absent("the command line is too long for the native runtime");
        }
        NATIVE.readLock().lock();
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            var environment = OrtEnvironment.getEnvironment();
            var wordPiece = WordPiece.read(vocabulary());
            try (var model = resource(MODEL + ".onnx")) {
                var session = environment.createSession(model.readAllBytes(), options);
                return new SentenceModel(environment, session, wordPiece);
            }
        } catch (OrtException | IOException | LinkageError | RuntimeException e) {
            return new Absent(e.toString());
        } finally {
            NATIVE.readLock().unlock();
        }
    }

    /// The words and pieces of words that it knows, as JSON.
    static InputStream vocabulary() throws IOException {
        return resource(MODEL + "-tokenizer.json");
    }

    /// The native runtime (1.29) dies of a command line of more than 4,096 bytes, as it has when
    /// many files are opened at once; only Linux tells.
    private static boolean isCommandTooLong() {
        try {
            return Files.readAllBytes(Path.of("/proc/self/cmdline")).length > LONGEST_COMMAND;
        } catch (IOException _) {
            return false;
        }
    }

    /// Waits until no model runs, and lets none run any more.
    static void stop() {
        NATIVE.writeLock().lock();
    }

    private static InputStream resource(String name) throws IOException {
        return Optional.ofNullable(SentenceModel.class.getResourceAsStream(name))
                .orElseThrow(() -> new IOException("missing: " + name));
    }

    /// How often the model was run: once for each sentence it had not seen.
    public long runs() {
        return runs.get();
    }

    /// What the sentences mean, in their order. New ones are shared out among the processors.
    List<Embedding> embed(List<Sentence> sentences) {
        return sentences.parallelStream().map(this::embed).toList();
    }

    private Embedding embed(Sentence sentence) {
        synchronized (seen) {
            var known = seen.get(sentence);
            if (known != null) {
                return known;
            }
        }
        var embedding = read(sentence, pieces(sentence));
        synchronized (seen) {
            seen.put(sentence, embedding);
            if (seen.size() > REMEMBERED) {
                seen.remove(seen.firstEntry().getKey());
            }
        }
        return embedding;
    }

    /// The pieces of a sentence and the token that each belongs to.
    @SuppressWarnings("ArrayRecordComponent") // handed on once
    private record Pieces(long[] ids, int[] tokens) {}

    private Pieces pieces(Sentence sentence) {
        var ids = new long[LONGEST];
        var tokens = new int[LONGEST];
        int size = 0;
        tokens[size] = -1;
        ids[size++] = wordPiece.id("[CLS]");
        for (int token = 0; token < sentence.tokens().size(); token++) {
            for (int piece : wordPiece.pieces(sentence.tokens().get(token))) {
                if (size < LONGEST - 1) {
                    tokens[size] = token;
                    ids[size++] = piece;
                }
            }
        }
        tokens[size] = -1;
        ids[size++] = wordPiece.id("[SEP]");
        return new Pieces(Arrays.copyOf(ids, size), Arrays.copyOf(tokens, size));
    }

    private Embedding read(Sentence sentence, Pieces pieces) {
        runs.incrementAndGet();
        var output = run(pieces.ids());
        int size = output.length / pieces.ids().length;
        var whole = new float[size];
        var words = new float[sentence.tokens().size()][];
        for (int piece = 0; piece < pieces.ids().length; piece++) {
            if (piece == 0) {
                add(output, piece * size, whole);
            }
            int token = pieces.tokens()[piece];
            if (token >= 0) {
                words[token] = words[token] == null ? new float[size] : words[token];
                add(output, piece * size, words[token]);
            }
        }
        Vectors.normalize(whole);
        var kept =
                sentence.kept().stream()
                        .map(token -> words[token] == null ? new float[size] : words[token])
                        .toArray(float[][]::new);
        for (var word : kept) {
            Vectors.normalize(word);
        }
        return new Embedding(whole, kept);
    }

    private static void add(float[] output, int from, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += output[from + i];
        }
    }

    /// The vectors of all pieces, one after the other.
    private float[] run(long[] ids) {
        long[] shape = {1, ids.length};
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        var inputs = new HashMap<String, OnnxTensor>();
        try (var pieces = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                var mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                var types =
                        OnnxTensor.createTensor(
                                environment, LongBuffer.allocate(ids.length), shape)) {
            inputs.put("input_ids", pieces);
            inputs.put("attention_mask", mask);
            inputs.put("token_type_ids", types);
            NATIVE.readLock().lock();
            try (var result = session.run(inputs)) {
                FloatBuffer output = ((OnnxTensor) result.get(0)).getFloatBuffer();
                var vectors = new float[output.remaining()];
                output.get(vectors);
                return vectors;
            } finally {
                NATIVE.readLock().unlock();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model refused a sentence", e);
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
