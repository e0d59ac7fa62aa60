package parallax.intake.clean;

import java.util.regex.Pattern;

/// Lines that are nothing but a date.
public final class PrintedDate {
    /// "2025-03-11", "date 11.3.2025", "Tuesday, 11 March 2025", "March 11, 2025"
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:\\p{L}+[,:]? )?\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}"
                            + "|(?:\\p{L}+,? ){0,2}\\d{1,2}\\.?,? (?:\\p{L}+\\.?,? )?\\d{4}");

    private PrintedDate() {}

    public static boolean matches(String line) {
        return DATE.matcher(line).matches();
    }
}
