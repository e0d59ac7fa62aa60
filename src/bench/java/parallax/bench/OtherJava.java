package parallax.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another Java of the same kind as this one, with the same classes.
public final class OtherJava {
    private OtherJava() {}

    /// The command that starts it.
    ///
    /// @param options of the virtual machine
    /// @param main the class to run
    public static List<String> command(List<String> options, Class<?> main, List<String> args) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(args);
        return command;
    }
}
