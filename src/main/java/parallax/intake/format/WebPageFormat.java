package parallax.intake.format;

import parallax.intake.page.Page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A web page as a browser saves it, alone or with a folder for its pictures.
public final class WebPageFormat implements ArticleFormat {
    private static final Pattern CHARSET =
            Pattern.compile(
                    "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "web pages";
    }

    @Override
    public boolean recognizes(Content content) {
        return FileKind.of(content).filter(FileKind.WEB_PAGE::equals).isPresent();
    }

    @Override
    public FormatOutcome read(Content content) {
        return TextDecoder.decode(content)
                .map(decoded -> declared(content, decoded).orElse(decoded))
                .map(WebPageFormat::structured)
                .orElseGet(() -> new FormatOutcome.Refused(Reason.Trouble.NOT_TEXT));
    }

    /// The text in the encoding that the page names, where the bytes alone leave a doubt.
    private static Optional<Decoded> declared(Content content, Decoded decoded) {
        boolean isGuess =
                decoded.remarks().stream().anyMatch(Remark.EncodingGuessed.class::isInstance);
        var head = StandardCharsets.ISO_8859_1.decode(content.head()).toString();
        var named = CHARSET.matcher(head);
        return isGuess && named.find()
                ? charset(named.group(1))
                        .map(charset ->
                                new Decoded(
                                        charset.decode(content.bytes()).toString(),
                                        charset,
                                        List.of()))
                : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    private static FormatOutcome structured(Decoded decoded) {
        var page = Page.read(decoded.text());
        var paragraphs =
                page.paragraphs().stream()
                        .map(paragraph -> VisibleText.of(paragraph).text())
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList();
        return new FormatOutcome.Structured(
                page.masthead(), paragraphs, page.cuts(), decoded.remarks());
    }
}
