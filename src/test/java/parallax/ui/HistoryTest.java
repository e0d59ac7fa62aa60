package parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class HistoryTest {
    private final List<String> happened = new ArrayList<>();
    private final History history = new History(() -> () -> happened.add("back"));

    @Test
    void theLastChangeIsTakenBackFirstWhereItWasMade() {
        did("one");
        did("two");
        history.undo();
        history.undo();
        history.redo();
        assertThat(happened)
                .containsExactly("back", "not two", "back", "not one", "back", "one again");
        assertThat(history.latestProperty().get()).contains("one");
    }

    @Test
    void ofVeryManyChangesTheLastAreRemembered() {
        for (int i = 1; i <= History.MOST + 50; i++) {
            did("change " + i);
        }
        for (int i = 0; i < History.MOST + 50; i++) {
            history.undo();
        }
        assertThat(happened).hasSize(2 * History.MOST).endsWith("not change 51");
        assertThat(history.latestProperty().get()).isEmpty();
    }

    private void did(String words) {
        history.did(
                new History.Step(
                        words,
                        () -> happened.add("not " + words),
                        () -> happened.add(words + " again")));
    }
}
