package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import parallax.intake.draft.Reason;
import parallax.intake.draft.Remark;

import java.util.Arrays;
import java.util.stream.Stream;

class ReasonTest {
    @Test
    void everyReasonIsOneSentence() {
        assertThat(reasons()).allSatisfy(r -> assertThat(r.message()).matches("[A-Z][^.]*\\."));
    }

    @Test
    void everyIdIsInKebabCase() {
        assertThat(reasons()).allSatisfy(r -> assertThat(r.id()).matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void noTwoReasonsShareAnId() {
        assertThat(Arrays.stream(Reason.Trouble.values()).map(Reason::id))
                .doesNotHaveDuplicates()
                .doesNotContain("other-format", "too-many-files");
    }

    @Test
    void anotherFormatIsCalledByItsName() {
        assertThat(FileKind.ARCHIVE.refusal().message())
                .isEqualTo("This is a compressed archive; unpack it and drop the folder.");
    }

    @Test
    void numbersAreWrittenTheSameEverywhere() {
        assertThat(new Reason.TooManyFiles(2_000).message()).contains("2,000");
        assertThat(new Remark.Shortened(4_000_000).message()).contains("4,000,000");
    }

    private static Stream<Reason> reasons() {
        return Stream.concat(
                Arrays.stream(Reason.Trouble.values()),
                Stream.concat(
                        Arrays.stream(FileKind.values()).map(FileKind::refusal),
                        Stream.of(new Reason.TooManyFiles(2_000))));
    }
}
