package parallax.intake.format;

import java.util.regex.Pattern;

/// How a file begins.
///
/// @param whole the first characters
/// @param root the same without the white space, comments and declarations before the first element
/// @param fields the fields at the head of a mail, empty if it has none
record FileStart(String whole, String root, String fields) {
    private static final Pattern DECLARATION =
            Pattern.compile(
                    "<\\?[^>]*+>|<!--(?s:.*?)-->"
                            + "|<!DOCTYPE\\s++(?!html)[^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,80}:.*|[ \\t].*");
    private static final String ENVELOPE = "From ";

    static FileStart of(String head) {
        return new FileStart(head, head.substring(root(head)), fields(head));
    }

    private static int root(String head) {
        var declaration = DECLARATION.matcher(head);
        int at = afterSpace(head, 0);
        while (declaration.region(at, head.length()).lookingAt()) {
            at = afterSpace(head, declaration.end());
        }
        return at;
    }

    private static int afterSpace(String head, int from) {
        int at = from;
        while (at < head.length() && Character.isWhitespace(head.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String fields(String head) {
        var fields = new StringBuilder();
        for (String line : head.split("\n", -1)) {
            boolean isEnvelope = fields.isEmpty() && line.startsWith(ENVELOPE);
            if (!isEnvelope && !FIELD.matcher(line.stripTrailing()).matches()) {
                break;
            }
            fields.append(line).append('\n');
        }
        return fields.toString();
    }
}
