package parallax.finding;

import parallax.collation.passage.Spelling;
import parallax.collation.token.Token;
import parallax.collation.token.TokenKind;
import parallax.collation.token.Witness;
import parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what a text says someone is, beside the name: "party leader Lena Marsk", "the head of the
/// party, Lena Marsk", "Lena Marsk, an expert on rudders".
final class DescriptionReader {
    private static final int LONGEST = 16;
    private static final int MODIFIERS = 4;
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "his", "her", "its", "their", "our", "’s", "'s", "s");
    private static final Set<String> AFTER_HEAD =
            Set.of(
                    "of",
                    "for",
                    "at",
                    "in",
                    "on",
                    "to",
                    "from",
                    "with",
                    "into",
                    "under",
                    "and",
                    "by",
                    "who",
                    "whose",
                    "which",
                    "that",
                    "during",
                    "since",
                    "until",
                    "based",
                    "specializing",
                    "specialising");
    private static final Set<String> BEFORE_PHRASE =
            Set.of("and", "by", "of", "with", "for", "from", "as");
    private static final Set<String> ENDS = Set.of("who", "whose", "which", "that", "said", "says");

    private final Witness witness;
    private final List<Token> tokens;
    private final int first;
    private final int last;

    private DescriptionReader(Witness witness, Span name) {
        this.witness = witness;
        tokens = witness.tokens().tokensIn(witness.sentenceAt(name.start()));
        first = indexOfFirst(name);
        last = indexOfLast(name);
    }

    /// What stands beside the name at `name`; none where it only has a title or nothing.
    static List<Description> of(Witness witness, Span name) {
        var reader = new DescriptionReader(witness, name);
        var found = new ArrayList<Description>();
        if (reader.first >= 0 && reader.last >= reader.first) {
            reader.before().ifPresent(found::add);
            reader.after().ifPresent(found::add);
        }
        return found;
    }

    private int indexOfFirst(Span name) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().start() >= name.start()) {
                return i;
            }
        }
        return -1;
    }

    private int indexOfLast(Span name) {
        int at = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().end() <= name.end()) {
                at = i;
            }
        }
        return at;
    }

    private Optional<Description> before() {
        int at = first - 1;
        if (at < 0) {
            return Optional.empty();
        }
        return isComma(at) ? apposed(at) : joined(at);
    }

    /// "The head of the party, Lena Marsk": from the nearest article behind which someone is named
    /// by what they are.
    private Optional<Description> apposed(int comma) {
        for (int at = comma - 1; at >= 0 && comma - at < LONGEST && !isBreak(at); at--) {
            if (DETERMINERS.contains(normal(at))) {
                var found = description(at + 1, comma);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// "Party leader Lena Marsk": back over capitals, and over small words only where an article or
    /// a preposition stands before them.
    private Optional<Description> joined(int role) {
        boolean isVerb = role > 0 && normal(role - 1).equals("to") && !isCapital(role); // "to host"
        if (isVerb || !isRole(role)) {
            return Optional.empty();
        }
        int sure = role;
        while (sure > 0 && isModifier(sure - 1) && (isCapital(sure - 1) || isRole(sure - 1))) {
            sure--;
        }
        int start = sure;
        while (start > 0 && role - start < MODIFIERS && isModifier(start - 1)) {
            start--;
        }
        boolean isBound =
                start > 0
                        && (DETERMINERS.contains(normal(start - 1))
                                || BEFORE_PHRASE.contains(normal(start - 1)));
        return description(isBound ? start : sure, role + 1);
    }

    private Optional<Description> after() {
        int start = last + 2;
        if (last + 1 >= tokens.size() || !isComma(last + 1) || start >= tokens.size()) {
            return Optional.empty();
        }
        int end = start;
        while (end < tokens.size()
                && end - start < LONGEST
                && !isBreak(end)
                && !ENDS.contains(normal(end))) {
            end++;
        }
        return description(DETERMINERS.contains(normal(start)) ? start + 1 : start, end);
    }

    /// The words from `start` up to but not including `end`, if they say what someone is.
    private Optional<Description> description(int start, int end) {
        int head = start;
        while (head < end && !AFTER_HEAD.contains(normal(head)) && !isBreak(head)) {
            head++;
        }
        boolean namesAnother = head < end && isCapital(head);
        head--;
        if (namesAnother || head < start || !isRole(head)) {
            return Optional.empty();
        }
        var words = tokens.subList(start, end);
        var span = words.getFirst().span().hull(words.getLast().span());
        return Optional.of(
                new Description(
                        new Place(witness.sigil(), span),
                        tokens.get(head),
                        words.stream()
                                .filter(Token::isTelling)
                                .map(word -> Spelling.key(word.normal()))
                                .toList()));
    }

    private boolean isModifier(int at) {
        var token = tokens.get(at);
        boolean isWord = token.isTelling() && token.kind() == TokenKind.WORD;
        return (isWord && !DETERMINERS.contains(token.normal())) || token.surface().equals("-");
    }

    private boolean isRole(int at) {
        var word = tokens.get(at);
        return word.kind() == TokenKind.WORD && Roles.contains(word.normal());
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(tokens.get(at).surface().codePointAt(0));
    }

    private boolean isComma(int at) {
        return tokens.get(at).surface().equals(",");
    }

    private boolean isBreak(int at) {
        var token = tokens.get(at);
        return token.kind() == TokenKind.MARK && !"-’'.".contains(token.surface());
    }

    private String normal(int at) {
        return tokens.get(at).normal();
    }
}
