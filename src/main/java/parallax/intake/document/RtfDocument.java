package parallax.intake.document;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStringSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;

import parallax.article.Masthead;
import parallax.intake.draft.Draft;
import parallax.intake.draft.FormatOutcome.Found;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A document in Rich Text Format, without its notes, heads and feet.
public final class RtfDocument extends RtfListenerAdaptor {
    private static final int DEEPEST = 500;
    private static final int LONGEST = 4_000_000;

    /// Groups whose text is the document's own; in all others it is about the document.
    private static final Set<Command> OF_TEXT =
            EnumSet.of(Command.rtf, Command.field, Command.fldrslt, Command.shptxt, Command.upr);

    /// Raw bytes follow, so many that the parser makes room for them at once.
    private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d{1,10})");

    /// A letter by its number, which is none; the parser gives up on it.
    private static final Pattern NO_LETTER =
            Pattern.compile("\\\\'(?![0-9a-fA-F]{2})[^\\\\{}]{0,2}");

    private final StringBuilder text = new StringBuilder();
    private final Deque<Boolean> isShown = new ArrayDeque<>(List.of(true));

    private RtfDocument() {}

    /// The article in a file.
    ///
    /// @throws IOException when there is no text to be had
    public static Found read(byte[] rtf) throws IOException {
        var document = new RtfDocument();
        var source = new String(rtf, StandardCharsets.ISO_8859_1);
        var sound = NO_LETTER.matcher(source).replaceAll("");
        boolean isDamaged = !document.readAll(sound) || sound.length() < source.length();
        var paragraphs = document.text.toString().lines().map(String::strip).toList();
        var draft = Draft.of(Masthead.EMPTY, paragraphs);
        return WordDocument.found(List.of(draft), isDamaged);
    }

    /// Whether it was sound to its end. The parser throws whatever comes to it.
    private boolean readAll(String rtf) throws IOException {
        if (claimsMoreThanItHas(rtf)) {
            return false;
        }
        try {
            new StandardRtfParser().parse(new RtfStringSource(rtf), this);
            return true;
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private static boolean claimsMoreThanItHas(String rtf) {
        return BINARY.matcher(rtf)
                .results()
                .anyMatch(found -> Long.parseLong(found.group(1)) > rtf.length());
    }

    @Override
    public void processString(String more) {
        if (isShown.getFirst()) {
            text.append(more);
        }
        if (text.length() > LONGEST) {
            throw new IllegalStateException("longer than any article");
        }
    }

    @Override
    public void processGroupStart() {
        if (isShown.size() > DEEPEST) {
            throw new IllegalStateException("deeper than any document");
        }
        isShown.push(isShown.getFirst());
    }

    @Override
    public void processGroupEnd() {
        isShown.pop();
    }

    @Override
    public void processCommand(
            Command command, int parameter, boolean hasParameter, boolean isOptional) {
        switch (command) {
            case par, line, cell, row, sect, page, column -> processString("\n");
            case tab -> processString(" ");
            case nonbreakingspace -> processString("\u00A0");
            case nonbreakinghyphen -> processString("\u2011");
            case optionalhyphen -> processString("\u00AD");
            case optionalcommand -> hideGroup();
            default -> {
                if (command.getCommandType() == CommandType.Destination
                        && !OF_TEXT.contains(command)) {
                    hideGroup();
                }
            }
        }
    }

    private void hideGroup() {
        isShown.pop();
        isShown.push(false);
    }
}
