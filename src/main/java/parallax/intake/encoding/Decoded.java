package parallax.intake.encoding;

import parallax.intake.draft.Remark;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// A text as one encoding gives it.
///
/// @param charset the encoding it was taken for
/// @param remarks what the reader should know about it
public record Decoded(String text, Charset charset, List<Remark> remarks) {
    private static final char DAMAGE = '\uFFFD';

    public Decoded {
        remarks = List.copyOf(remarks);
    }

    /// Without the byte order mark, which some decoders leave in.
    Decoded withoutMark() {
        return text.startsWith("\uFEFF") ? new Decoded(text.substring(1), charset, remarks) : this;
    }

    Decoded guessed() {
        return with(new Remark.EncodingGuessed(charset.displayName()));
    }

    boolean isGuess() {
        return remarks.stream().anyMatch(Remark.EncodingGuessed.class::isInstance);
    }

    Decoded checked() {
        return text.indexOf(DAMAGE) < 0
                ? this
                : with(new Remark.EncodingDamaged(charset.displayName()));
    }

    Decoded shortened() {
        return with(new Remark.Shortened(text.length()));
    }

    /// Whether far more of its characters beyond ASCII are sound than damaged.
    boolean isMostlySound() {
        long damaged = text.chars().filter(c -> c == DAMAGE).count();
        long foreign = text.chars().filter(c -> c > 0x7F).count();
        return foreign > 10 * damaged;
    }

    /// Whether it may be text: at most one character in ten is of those no writer puts anywhere.
    boolean isText() {
        return strange() <= 0.1 * text.length();
    }

    /// Whether it is text without doubt, as a right guess gives it.
    boolean isPlausible() {
        return strange() <= 0.03 * text.length();
    }

    private long strange() {
        return text.codePoints().filter(Decoded::isStrange).count();
    }

    private static boolean isStrange(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> "\t\n\f\r\u000B\u0085".indexOf(character) < 0;
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> character == DAMAGE;
        };
    }

    private Decoded with(Remark remark) {
        var all = new ArrayList<>(remarks);
        all.add(remark);
        return new Decoded(text, charset, all);
    }
}
