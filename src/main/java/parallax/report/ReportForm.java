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
    /// A page to read and print.
    HTML,
    /// The same as text.
    MD,
    /// The findings as a table.
    CSV,
    /// Everything, for programs.
    JSON;

    /// The form that a file's ending names, else a page.
    public static ReportForm of(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> name.endsWith(form.ending()))
                .findFirst()
                .orElse(HTML);
    }

    /// With its dot.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
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
            case MD -> out.write(utf8(MarkdownBrief.of(named)));
            case CSV -> out.write(utf8(CsvFindings.of(named)));
            case JSON -> JsonReport.write(named, rejected, out);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
