package parallax.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import parallax.article.CutReason;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;
import parallax.intake.clean.Cleaner;
import parallax.intake.clean.Paragraphs;
import parallax.intake.draft.Draft;
import parallax.intake.draft.FormatOutcome.Found;
import parallax.intake.draft.Piece;
import parallax.intake.draft.Remark;
import parallax.intake.encoding.Decoded;
import parallax.intake.feed.Moment;
import parallax.intake.page.Page;
import parallax.text.VisibleText;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mail: its text without attachments, quoted mails and signature. A forwarded mail counts more
/// than the words it was forwarded with.
public final class MailMessage {
    private static final Pattern PREFIX =
            Pattern.compile(
                    "^(?:\\s*(?:re|fwd?|fw|wg|aw|tr|rv|sv|vs|antw|doorst)(?:\\[\\d+\\])?\\s*:\\s*)+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("(?m)^>.*(?:\\R|$)");
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?\\R(?:.*\\R?){1,12}\\z");

    private static final Pattern FLOWING = Pattern.compile("(?<=\\S) \\R(?!\\R)");
    private static final int DEEPEST = 4;
    private static final int SHORT = 400;

    private MailMessage() {}

    /// The articles in a file.
    ///
    /// @throws IOException when there is no text to be had
    public static Found read(InputStream in) throws IOException {
        try {
            return read(MailParts.message(in), 0);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private static Found read(MimeMessage message, int depth)
            throws MessagingException, IOException {
        var parts = MailParts.of(message);
        var masthead = masthead(message);
        var own = found(parts, masthead);
        boolean isCover = own.drafts().stream().mapToInt(Draft::length).sum() < SHORT;
        if (isCover && depth < DEEPEST && !parts.messages().isEmpty()) {
            var forwarded = new ArrayList<Draft>();
            for (MimeMessage inner : parts.messages()) {
                forwarded.addAll(read(inner, depth + 1).drafts());
            }
            return new Found(forwarded, own.remarks());
        }
        return own;
    }

    /// A page tells more than the plain text that comes along, unless there is next to nothing in
    /// it.
    private static Found found(MailParts parts, Masthead masthead) {
        var plain = parts.first(MailText.PLAIN).flatMap(MailMessage::plain);
        var html = parts.first(MailText.HTML).flatMap(MailMessage::html);
        int plainLength = plain.map(MailMessage::length).orElse(0);
        var best = html.filter(found -> 2 * length(found) >= plainLength).or(() -> plain);
        return best.map(found ->
                        new Found(
                                found.drafts().stream()
                                        .map(draft -> draft.with(draft.masthead().or(masthead)))
                                        .map(Cleaner::cleaned)
                                        .toList(),
                                found.remarks()))
                .orElseGet(() -> new Found(List.of(), List.of()));
    }

    private static int length(Found found) {
        return found.drafts().stream().mapToInt(Draft::length).sum();
    }

    private static Optional<Found> html(MailText text) {
        return text.decoded()
                .map(decoded ->
                        new Found(
                                Page.read(new StringReader(decoded.text())).with(Masthead.EMPTY),
                                decoded.remarks()));
    }

    private static Optional<Found> plain(MailText text) {
        return text.decoded().map(decoded -> new Found(draft(decoded, text), remarks(decoded)));
    }

    private static List<Remark> remarks(Decoded decoded) {
        return decoded.remarks();
    }

    private static Draft draft(Decoded decoded, MailText text) {
        var visible = VisibleText.of(decoded.text()).text();
        var flowing = text.isFlowed() ? FLOWING.matcher(visible).replaceAll(" ") : visible;
        var pieces = new ArrayList<Piece>();
        var forwarded = ForwardedText.in(flowing);
        var rest = new StringBuilder(forwarded.map(ForwardedText::text).orElse(flowing));
        forwarded.ifPresent(found -> found.cover().forEach(pieces::add));
        var after = new ArrayList<Piece>();
        take(rest, QUOTED, CutReason.QUOTED_MAIL, after);
        take(rest, SIGNATURE, CutReason.CLUTTER, after);
        Paragraphs.of(rest.toString()).forEach(one -> pieces.add(new Piece.Kept(one)));
        pieces.addAll(after);
        boolean isAllQuoted = pieces.stream().noneMatch(Piece.Kept.class::isInstance);
        return isAllQuoted
                ? Draft.of(Masthead.EMPTY, Paragraphs.of(flowing.replaceAll("(?m)^[> ]+", "")))
                : new Draft(forwarded.map(ForwardedText::masthead).orElse(Masthead.EMPTY), pieces);
    }

    private static void take(
            StringBuilder text, Pattern pattern, CutReason reason, List<Piece> pieces) {
        var matcher = pattern.matcher(text.toString());
        matcher.results()
                .map(found -> found.group().strip().replaceAll("\\R+", " "))
                .filter(found -> !found.isEmpty())
                .forEach(found -> pieces.add(new Piece.Taken(found, reason)));
        var left = matcher.reset().replaceAll("\n");
        text.replace(0, text.length(), left);
    }

    private static Masthead masthead(MimeMessage message) throws MessagingException {
        var subject = decoded(message.getHeader("Subject", null));
        boolean isForwarded = PREFIX.matcher(subject).find();
        var masthead =
                Masthead.EMPTY
                        .with(
                                Field.HEADLINE,
                                Provenance.MAIL,
                                PREFIX.matcher(subject).replaceFirst(""))
                        .with(
                                Field.PUBLISHED,
                                Provenance.MAIL,
                                Moment.iso(decoded(message.getHeader("Date", null))));
        boolean isList = message.getHeader("List-Unsubscribe", null) != null;
        var from = isForwarded ? "" : sender(message);
        return masthead.with(isList ? Field.OUTLET : Field.BYLINE, Provenance.MAIL, from);
    }

    private static String sender(MimeMessage message) {
        try {
            var from = InternetAddress.parseHeader(message.getHeader("From", ","), false);
            return from.length == 0 || from[0].getPersonal() == null ? "" : from[0].getPersonal();
        } catch (MessagingException | RuntimeException _) { // no sound address
            return "";
        }
    }

    private static String decoded(@org.jspecify.annotations.Nullable String header) {
        if (header == null) {
            return "";
        }
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header)).strip();
        } catch (UnsupportedEncodingException _) { // shown as it stands
            return header.strip();
        }
    }
}
