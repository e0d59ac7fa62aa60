package parallax.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// In what form a report is written.
public enum ReportForm {
    /// The brief as a page to read and print.
    HTML(".html"),
    /// The brief to send and print.
    PDF(".pdf"),
    /// The brief as text.
    MD(".md"),
    /// All articles side by side, as a page.
    COMPARISON(".html"),
    /// The findings as a table.
    CSV(".csv"),
    /// Who says what as a table.
    PASSAGES(".csv"),
    /// Who and what is named as a table.
    ENTITIES(".csv"),
    /// The quotations as a table.
    QUOTATIONS(".csv"),
    /// Everything, for programs.
    JSON(".json");

    private final String ending;

    ReportForm(String ending) {
        this.ending = ending;
    }

    /// The first form that the file's ending names, else the page.
    public static ReportForm of(Path file) {
        return Arrays.stream(values()).filter(form -> form.fits(file)).findFirst().orElse(HTML);
    }

    /// Whether the file ends as this form's files do.
    public boolean fits(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /// With its dot.
    public String ending() {
        return ending;
    }

    /// Writes a report into a file.
    public void write(Named named, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(named, List.of(), out);
        }
    }

    /// Writes a report and closes nothing.
    ///
    /// @param rejected what could not be read; only JSON tells of it
    public void write(Named named, List<Rejection> rejected, OutputStream out) throws IOException {
        switch (this) {
            case HTML -> out.write(utf8(HtmlBrief.of(named)));
            case PDF -> PdfBrief.write(named, out);
            case MD -> out.write(utf8(MarkdownBrief.of(named)));
            case COMPARISON -> out.write(utf8(HtmlComparison.of(named)));
            case CSV -> out.write(utf8(CsvFindings.of(named)));
            case PASSAGES -> out.write(utf8(CsvPassages.of(named)));
            case ENTITIES -> out.write(utf8(CsvEntities.of(named)));
            case QUOTATIONS -> out.write(utf8(CsvQuotations.of(named)));
            case JSON -> JsonReport.write(named, rejected, out);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
