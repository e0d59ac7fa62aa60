package parallax.bench;

import java.util.List;

final class Growth {
    static List<Table> tables() {
        return List.of();
    }
}
