package parallax.intake.format;

/// Its files are tried in `RealFilesTest`, hostile ones in `HostileFormatsTest`.
class LinkFormatTest extends FormatContractTest {
    @Override
    ArticleFormat format() {
        return new LinkFormat();
    }
}
