package parallax.intake.format;

import parallax.intake.draft.FormatOutcome;
import parallax.intake.mail.SavedPage;

import java.io.IOException;

/// A web page that a browser saved in one file: MHTML of Chromium, Edge and Opera, web archive of
/// Safari. A property list may also be nothing but a link.
public final class SavedPageFormat implements ArticleFormat {
    @Override
    public String name() {
        return "saved pages (MHTML, webarchive)";
    }

    @Override
    public boolean recognizes(Content content) {
        return content.is(FileKind.WEB_ARCHIVE) || content.is(FileKind.PROPERTY_LIST);
    }

    @Override
    public FormatOutcome read(Content content) throws IOException {
        if (content.is(FileKind.WEB_ARCHIVE)) {
            try (var in = content.stream()) {
                return SavedPage.ofMail(in);
            }
        }
        try (var in = content.stream()) {
            var address = SavedPage.address(in);
            if (address.isPresent()) {
                return LinkFormat.linked(address.get());
            }
        }
        try (var in = content.stream()) {
            return SavedPage.ofPropertyList(in);
        }
    }
}
