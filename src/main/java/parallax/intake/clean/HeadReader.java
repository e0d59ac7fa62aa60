package parallax.intake.clean;

import parallax.article.CutReason;
import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;
import parallax.article.Told;
import parallax.intake.draft.Draft;
import parallax.intake.draft.Piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Lifts byline, date and dateline out of what stands before an article's first paragraph, and
/// takes out of it what repeats the headline or belongs to a picture.
final class HeadReader {
    private static final double REPEATED = 0.6;
    private static final int TELLING = 4;
    private static final int DEEPEST_BYLINE = 8;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CAPTION =
            Pattern.compile(".{0,300}\\b(?:Photo|Foto)", Pattern.CASE_INSENSITIVE);

    /// "date 2024-06-19 ", before text that goes on
    private static final Pattern DATE_STAMP =
            Pattern.compile("date:? (\\d{4}-\\d{2}-\\d{2})(?:\\s+|$)", Pattern.CASE_INSENSITIVE);

    /// "NORRVIK, March 11 (Coastal Wire) — ", before text that goes on
    private static final Pattern DATELINE =
            Pattern.compile(
                    "(\\p{Lu}[\\p{Lu} .'’-]+(?:, [\\p{L}. ]+\\d{0,2})?(?: \\([^)]{1,40}\\))?)"
                            + " ?[—–-] (?=\\S)");

    private final Optional<String> headline;
    private final Set<String> signers;
    private Masthead found = Masthead.EMPTY;
    private boolean inHead = true;

    /// @param signers who is known to have written it
    private HeadReader(Optional<String> headline, List<String> signers) {
        this.headline = headline;
        this.signers = Set.copyOf(signers);
    }

    /// What `draft`, whose headline is lifted already, is without its head.
    static Draft read(Draft draft) {
        var reader = new HeadReader(draft.masthead().headline(), signers(draft));
        var read = draft.changed(reader::read);
        // An article of nothing but head is not taken apart.
        return read.isEmpty() ? draft : read.with(draft.masthead().or(reader.found));
    }

    /// A name may stand alone above or below the line that says that it is a byline.
    private static List<String> signers(Draft draft) {
        var signed =
                draft.paragraphs().stream()
                        .limit(DEEPEST_BYLINE)
                        .flatMap(line -> Byline.of(line).stream())
                        .flatMap(byline -> byline.names().stream());
        return Stream.concat(signed, draft.masthead().byline().stream()).distinct().toList();
    }

    private List<Piece> read(String paragraph) {
        var reason = StrayLine.reasonAgainst(paragraph).or(() -> reasonInHead(paragraph));
        if (reason.isPresent()) {
            return List.of(new Piece.Taken(paragraph, reason.get()));
        }
        var pieces = inHead ? withoutStamps(paragraph) : List.<Piece>of(new Piece.Kept(paragraph));
        inHead &= !isProse(pieces.getLast().text());
        return pieces;
    }

    private Optional<CutReason> reasonInHead(String line) {
        if (!inHead) {
            return Optional.empty();
        }
        var byline = Byline.of(line);
        if (byline.isPresent()) {
            find(Field.BYLINE, byline.get().names().toArray(String[]::new));
            return Optional.of(CutReason.BYLINE);
        }
        if (signers.contains(line)) {
            return Optional.of(CutReason.BYLINE);
        }
        if (PrintedDate.matches(line)) {
            find(Field.PUBLISHED, dateIn(line));
            return Optional.of(CutReason.DATE);
        }
        if (CAPTION.matcher(line).matches()) {
            return Optional.of(CutReason.CAPTION);
        }
        return repeatsHeadline(line) ? Optional.of(CutReason.REPEATED_HEADLINE) : Optional.empty();
    }

    /// The first value counts; bylines add up.
    private void find(Field field, String... values) {
        var before = found.told(field).map(Told::values).orElse(List.of());
        if (before.isEmpty()) {
            found = found.with(field, Provenance.TEXT, values);
        } else if (field == Field.BYLINE) {
            var all = Stream.concat(before.stream(), Arrays.stream(values)).distinct();
            found = found.with(field, Provenance.TEXT, all.toArray(String[]::new));
        }
    }

    private static String dateIn(String line) {
        var stamp = DATE_STAMP.matcher(line);
        return stamp.lookingAt() ? stamp.group(1) : line;
    }

    private boolean repeatsHeadline(String line) {
        if (headline.filter(line::equalsIgnoreCase).isPresent()) {
            return true;
        }
        if (headline.isEmpty() || Stops.endsSentence(line) || isProse(line)) {
            return false;
        }
        var words = telling(line);
        double all = Math.max(1, words.size());
        words.retainAll(telling(headline.get()));
        return words.size() > 1 && words.size() >= REPEATED * all;
    }

    /// Whether it is the text proper, which ends the head.
    private static boolean isProse(String paragraph) {
        return MastheadReader.SPACES.splitAsStream(paragraph).count()
                >= MastheadReader.WORDS_OF_PROSE;
    }

    private static Set<String> telling(String line) {
        var words = new HashSet<String>();
        Arrays.stream(NO_WORD.split(line.toLowerCase(Locale.ROOT), -1))
                .filter(word -> word.length() >= TELLING)
                .forEach(words::add);
        return words;
    }

    private List<Piece> withoutStamps(String paragraph) {
        var pieces = new ArrayList<Piece>();
        var text = paragraph;
        var stamp = DATE_STAMP.matcher(text);
        if (stamp.lookingAt()) {
            find(Field.PUBLISHED, stamp.group(1));
            text = text.substring(stamp.end());
            pieces.add(new Piece.Taken(stamp.group().strip(), CutReason.DATE, !text.isEmpty()));
        }
        var place = DATELINE.matcher(text);
        if (found.dateline().isEmpty() && place.lookingAt()) {
            find(Field.DATELINE, place.group(1));
            pieces.add(new Piece.Taken(place.group().strip(), CutReason.DATELINE, true));
            text = text.substring(place.end());
        }
        if (!text.isEmpty()) {
            pieces.add(new Piece.Kept(text));
        }
        return pieces;
    }
}
