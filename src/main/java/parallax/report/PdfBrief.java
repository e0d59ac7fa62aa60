package parallax.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.jsoup.helper.W3CDom;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/// The brief as PDF, to print and to send.
final class PdfBrief {
    private static final String FONTS = "/parallax/fonts/";
    private static final String FAMILY = "Literata";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PdfBrief() {}

    /// Writes it and closes nothing. Words of scripts that the typeface lacks are left out.
    static void write(Named named, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        var builder = new PdfRendererBuilder();
        font(builder, "Literata-Regular.ttf", REGULAR);
        font(builder, "Literata-Bold.ttf", BOLD);
        builder.withProducer("Parallax");
        builder.withW3cDocument(new W3CDom().fromJsoup(HtmlBrief.page(named)), null);
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> open(file), FAMILY, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PdfBrief.class.getResourceAsStream(FONTS + file), file);
    }
}
