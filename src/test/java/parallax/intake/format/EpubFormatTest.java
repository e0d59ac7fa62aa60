package parallax.intake.format;

/// Its files are tried in `RealFilesTest`, hostile ones in `HostileFormatsTest`.
class EpubFormatTest extends FormatContractTest {
    @Override
    ArticleFormat format() {
        return new EpubFormat();
    }
}
