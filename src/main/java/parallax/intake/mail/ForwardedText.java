package parallax.intake.mail;

import parallax.article.CutReason;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;
import parallax.intake.draft.Piece;
import parallax.intake.feed.Moment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mail that stands inside another one as text, under a copy of its head.
///
/// @param masthead what that head says
/// @param cover what stands before the text
/// @param text what was forwarded
record ForwardedText(Masthead masthead, List<Piece> cover, String text) {
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?m)^[ \\t]*(?:-{3,}.{0,60}-{3,}[ \\t]*|Begin forwarded message:[ \\t]*)\\R+"
                            + "((?:[ \\t]*[*_]?\\p{L}{2,12}[*_]?:.*\\R)+)");
    private static final Pattern FIELD =
            Pattern.compile("(?m)^[ \\t]*[*_]?(\\p{L}{2,12})[*_]?:[*_]?[ \\t]*(.*)$");

    ForwardedText {
        cover = List.copyOf(cover);
    }

    static Optional<ForwardedText> in(String mail) {
        var head = HEAD.matcher(mail);
        if (!head.find()) {
            return Optional.empty();
        }
        var before = mail.substring(0, head.start()).strip().replaceAll("\\s+", " ");
        return Optional.of(
                new ForwardedText(
                        masthead(head.group(1)),
                        List.of(
                                new Piece.Taken(before, CutReason.OUTSIDE),
                                new Piece.Taken(
                                        head.group().strip().replaceAll("\\R+", " "),
                                        CutReason.QUOTED_MAIL)),
                        mail.substring(head.end())));
    }

    private static Masthead masthead(String head) {
        var masthead = Masthead.EMPTY;
        var fields = FIELD.matcher(head);
        while (fields.find()) {
            var value = fields.group(2).strip();
            masthead =
                    switch (fields.group(1).toLowerCase(Locale.ROOT)) {
                        case "from", "von", "de" ->
                                masthead.with(
                                        Field.BYLINE,
                                        Provenance.MAIL,
                                        value.replaceAll("\\s*[<\\[(].*|\\S+@\\S+", ""));
                        case "date", "sent", "datum", "gesendet" ->
                                masthead.with(Field.PUBLISHED, Provenance.MAIL, Moment.iso(value));
                        case "subject", "betreff", "objet" ->
                                masthead.with(Field.HEADLINE, Provenance.MAIL, value);
                        default -> masthead;
                    };
        }
        return masthead;
    }
}
