package parallax.intake.clean;

import parallax.article.CutReason;

import java.util.Optional;
import java.util.regex.Pattern;

/// Lines that stand in or beside an article and are no part of it: invitations to read more, to
/// sign up, to share; credits of pictures and helpers.
public final class StrayLine {
    private static final Pattern INVITATION = inAnyCase("invitations.txt");
    private static final Pattern CREDIT = inAnyCase("credits.txt");

    private StrayLine() {}

    /// Why the whole `line` is no part of the article, if it isn't.
    public static Optional<CutReason> reasonAgainst(String line) {
        if (INVITATION.matcher(line).matches()) {
            return Optional.of(CutReason.CLUTTER);
        }
        return CREDIT.matcher(line).matches() ? Optional.of(CutReason.CREDIT) : Optional.empty();
    }

    private static Pattern inAnyCase(String list) {
        return Pattern.compile(
                Patterns.anyOf(StrayLine.class, list),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
