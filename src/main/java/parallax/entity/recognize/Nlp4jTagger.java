package parallax.entity.recognize;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;

import parallax.entity.EntityType;
import parallax.entity.Mention;
import parallax.text.Span;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Finds names with NLP4J (Choi, "Dynamic Feature Induction", NAACL 2016): part-of-speech and name
/// models over lexica that are mapped, not loaded. 140 MB of heap, 25 to 90 ms an article.
public final class Nlp4jTagger implements NameTagger {
    /// The engine's time grows with the square of a line without sentence ends.
    private static final int LONGEST_LINE = 5_000;

    private static final int BUFFER = 1 << 16;

    private final NLPDecoder decoder;

    private Nlp4jTagger(NLPDecoder decoder) {
        this.decoder = decoder;
    }

    /// Opens the engine; takes a second or two.
    ///
    /// @param models the folder that the build packed
    /// @throws IOException if it is missing or can't be read
    public static Nlp4jTagger open(Path models) throws IOException {
        var decoder = new NLPDecoder();
        decoder.setTokenizer(new EnglishTokenizer());
        decoder.setComponents(
                List.of(
                        PackedLexica.open(models.resolve("lexica.bin")),
                        component(models.resolve("pos.model.gz")),
                        new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH),
                        component(models.resolve("ner.model.gz"))));
        return new Nlp4jTagger(decoder);
    }

    @SuppressWarnings("unchecked") // the build packs just these two
    private static NLPComponent<NLPNode> component(Path file) throws IOException {
        try (var in =
                new ObjectInputStream(
                        new BufferedInputStream(
                                new GZIPInputStream(Files.newInputStream(file), BUFFER), BUFFER))) {
            var component = (OnlineComponent<NLPNode, ?>) in.readObject();
            component.setFlag(NLPFlag.DECODE);
            return component;
        } catch (ClassNotFoundException e) {
            throw new IOException(file + " belongs to another version", e);
        }
    }

    /// Line by line, because NLP4J runs on across datelines and headlines. Any thread may call it:
    /// only the tokenizer keeps state, and is quick.
    @Override
    public List<Mention> names(String body) {
        var names = new ArrayList<Mention>();
        int start = 0;
        while (start < body.length()) {
            int end = endOfLine(body, start);
            if (!body.substring(start, end).isBlank()) {
                read(body.substring(start, end), start, names);
            }
            start = end < body.length() && body.charAt(end) == '\n' ? end + 1 : end;
        }
        return List.copyOf(names);
    }

    private static int endOfLine(String body, int start) {
        int feed = body.indexOf('\n', start);
        int end = feed < 0 ? body.length() : feed;
        if (end - start <= LONGEST_LINE) {
            return end;
        }
        int space = body.lastIndexOf(' ', start + LONGEST_LINE);
        int cut = space > start ? space : start + LONGEST_LINE;
        return Character.isHighSurrogate(body.charAt(cut - 1)) ? cut - 1 : cut;
    }

    private void read(String line, int offset, List<Mention> names) {
        for (var nodes : sentences(line)) {
            new Sentence(decoder.decode(nodes), offset).read(names);
        }
    }

    private synchronized List<NLPNode[]> sentences(String line) {
        return decoder.getTokenizer().segmentize(line).stream().map(decoder::toNodeArray).toList();
    }

    /// Reads the letters of one sentence: B, I and L begin, go on with and end a name, U is a name
    /// of one word.
    private static final class Sentence {
        private final NLPNode[] nodes;
        private final int offset;

        Sentence(NLPNode[] nodes, int offset) {
            this.nodes = nodes;
            this.offset = offset;
        }

        void read(List<Mention> names) {
            int begin = 0;
            for (int i = 1; i < nodes.length; i++) {
                boolean goesOn =
                        begin > 0 && "IL".indexOf(letter(i)) >= 0 && label(i).equals(label(begin));
                if (begin > 0 && !goesOn) {
                    add(begin, i - 1, names);
                    begin = 0;
                }
                if (begin == 0 && letter(i) != 'O') {
                    begin = i;
                }
                if (begin > 0 && "LU".indexOf(letter(i)) >= 0) {
                    add(begin, i, names);
                    begin = 0;
                }
            }
            if (begin > 0) {
                add(begin, nodes.length - 1, names);
            }
        }

        private String tag(int i) {
            return Optional.ofNullable(nodes[i].getNamedEntityTag())
                    .filter(tag -> tag.length() > 2)
                    .orElse("O-");
        }

        private char letter(int i) {
            return tag(i).charAt(0);
        }

        private String label(int i) {
            return tag(i).substring(2);
        }

        private void add(int first, int last, List<Mention> names) {
            var span =
                    new Span(
                            offset + nodes[first].getStartOffset(),
                            offset + nodes[last].getEndOffset());
            type(label(first)).ifPresent(type -> names.add(Mention.name(span, type)));
        }
    }

    /// The engine's labels (OntoNotes 5); those of dates and numbers are found by our own rules.
    private static Optional<EntityType> type(String label) {
        return switch (label) {
            case "PERSON" -> Optional.of(EntityType.PERSON);
            case "ORG" -> Optional.of(EntityType.ORGANIZATION);
            case "GPE", "LOC", "FAC" -> Optional.of(EntityType.PLACE);
            case "NORP" -> Optional.of(EntityType.GROUP);
            default -> Optional.empty();
        };
    }
}
