package parallax.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the reader chose once for all windows, in words and numbers. A value that nobody
/// understands counts as none, one by one.
///
/// @param chosen what was chosen otherwise than at first
public record Settings(Map<Choice, String> chosen) {
    public static final Settings PLAIN = new Settings(Map.of());

    /// What can be chosen.
    public enum Choice {
        APPEARANCE,
        CONTRAST,
        REWORDINGS,
        TYPE_FAMILY,
        TYPE_SIZE,
        HIDDEN_ROLES,
        HIDDEN_FINDINGS,
        STEPS_SEEN;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    public Settings {
        chosen = Map.copyOf(chosen);
    }

    /// What was written to `place`; where that is missing or damaged, what can be understood of it.
    public static Settings read(Path place) {
        var read = new Properties();
        try (var reader = Files.newBufferedReader(place)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException _) {
            return PLAIN;
        }
        var chosen = new EnumMap<Choice, String>(Choice.class);
        for (Choice choice : Choice.values()) {
            Optional.ofNullable(read.getProperty(choice.key()))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> chosen.put(choice, value));
        }
        return new Settings(chosen);
    }

    public Optional<String> of(Choice choice) {
        return Optional.ofNullable(chosen.get(choice));
    }

    /// A number, if one was chosen.
    public OptionalDouble number(Choice choice) {
        try {
            double value = Double.parseDouble(of(choice).orElse(""));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /// Constants that were chosen by their names.
    public <E extends Enum<E>> List<E> constants(Choice choice, Class<E> type) {
        var names = List.of(of(choice).orElse("").split(" ", -1));
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> names.contains(one.name()))
                .toList();
    }

    /// With another choice; with none where the value is empty.
    public Settings with(Choice choice, String value) {
        var next = new EnumMap<Choice, String>(Choice.class);
        next.putAll(chosen);
        if (value.isEmpty()) {
            next.remove(choice);
        } else {
            next.put(choice, value);
        }
        return new Settings(next);
    }

    /// With constants chosen by their names.
    public Settings with(Choice choice, Stream<? extends Enum<?>> constants) {
        return with(choice, constants.map(Enum::name).sorted().collect(Collectors.joining(" ")));
    }

    /// Writes them, making the folder; the old file stays where that fails.
    ///
    /// @throws IOException if it can't be written
    public void write(Path place) throws IOException {
        var properties = new Properties();
        chosen.forEach((choice, value) -> properties.setProperty(choice.key(), value));
        Files.createDirectories(place.toAbsolutePath().getParent());
        var fresh = place.resolveSibling(place.getFileName() + ".part");
        try (var writer = Files.newBufferedWriter(fresh)) {
            properties.store(writer, "Parallax");
        }
        Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
    }
}
