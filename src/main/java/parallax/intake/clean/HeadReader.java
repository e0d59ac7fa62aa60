package parallax.intake.clean;

import parallax.article.Cut;
import parallax.article.Masthead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Lifts byline, date and dateline out of what stands before an article's first paragraph, and
/// takes out of it what repeats the headline or belongs to a picture.
final class HeadReader {
    private static final double REPEATED = 0.6;
    private static final int TELLING = 4;

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
    private final List<String> byline = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private final List<Cut> cuts = new ArrayList<>();
    private Optional<String> published = Optional.empty();
    private Optional<String> dateline = Optional.empty();
    private boolean inHead = true;

    private HeadReader(Optional<String> headline) {
        this.headline = headline;
    }

    /// What `text`, whose headline is lifted already, is without its head.
    static CleanText read(CleanText text) {
        var reader = new HeadReader(text.masthead().headline());
        text.paragraphs().forEach(reader::read);
        var before = text.masthead();
        var masthead =
                new Masthead(
                        before.headline(),
                        before.outlet(),
                        reader.byline,
                        reader.dateline,
                        reader.published);
        // An article of nothing but head is not taken apart.
        return reader.body.isEmpty() ? text : new CleanText(masthead, reader.body, reader.cuts);
    }

    private void read(String paragraph) {
        var reason = StrayLine.reasonAgainst(paragraph).or(() -> reasonInHead(paragraph));
        reason.ifPresentOrElse(
                why -> cuts.add(new Cut(paragraph, why)),
                () -> {
                    var text = inHead ? withoutStamps(paragraph) : paragraph;
                    inHead &= !isProse(text);
                    if (!text.isEmpty()) {
                        body.add(text);
                    }
                });
    }

    private Optional<String> reasonInHead(String line) {
        if (!inHead) {
            return Optional.empty();
        }
        if (MastheadReader.isByline(line)) {
            byline.add(line.replaceFirst("^By ", ""));
            return Optional.of("byline");
        }
        if (MastheadReader.isDate(line)) {
            published = published.or(() -> Optional.of(dateIn(line)));
            return Optional.of("date");
        }
        if (CAPTION.matcher(line).matches()) {
            return Optional.of("caption");
        }
        return repeatsHeadline(line) ? Optional.of("repeated headline") : Optional.empty();
    }

    private static String dateIn(String line) {
        var stamp = DATE_STAMP.matcher(line);
        return stamp.lookingAt() ? stamp.group(1) : line;
    }

    private boolean repeatsHeadline(String line) {
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

    private String withoutStamps(String paragraph) {
        var text = paragraph;
        var stamp = DATE_STAMP.matcher(text);
        if (stamp.lookingAt()) {
            published = published.or(() -> Optional.of(stamp.group(1)));
            cuts.add(new Cut(stamp.group().strip(), "date"));
            text = text.substring(stamp.end());
        }
        var place = DATELINE.matcher(text);
        if (dateline.isEmpty() && place.lookingAt()) {
            dateline = Optional.of(place.group(1));
            cuts.add(new Cut(place.group().strip(), "dateline"));
            text = text.substring(place.end());
        }
        return text;
    }
}
