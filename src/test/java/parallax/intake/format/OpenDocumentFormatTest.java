package parallax.intake.format;

/// Its files are tried in `RealFilesTest`, hostile ones in `HostileFormatsTest`.
class OpenDocumentFormatTest extends FormatContractTest {
    @Override
    ArticleFormat format() {
        return new OpenDocumentFormat();
    }
}
