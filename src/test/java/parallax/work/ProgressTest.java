package parallax.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void theShareGoesFromZeroToOne() {
        assertThat(new Progress(0, 4, "").share()).isEqualTo(0);
        assertThat(new Progress(1, 4, "").share()).isEqualTo(0.25);
        assertThat(new Progress(4, 4, "").share()).isEqualTo(1);
    }

    @Test
    void nothingToDoIsDone() {
        assertThat(new Progress(0, 0, "").share()).isEqualTo(1);
    }

    @Test
    void noMoreCanBeDoneThanThereIs() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Progress(5, 4, ""));
    }
}
