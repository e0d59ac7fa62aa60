package parallax.intake.format;

/// Its files are tried in `RealFilesTest`, hostile ones in `HostileFormatsTest`.
class PdfFormatTest extends FormatContractTest {
    @Override
    ArticleFormat format() {
        return new PdfFormat();
    }
}
