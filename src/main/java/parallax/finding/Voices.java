package parallax.finding;

import static java.util.stream.Collectors.groupingBy;

import parallax.collation.token.Sigil;
import parallax.entity.Entity;
import parallax.entity.EntityType;
import parallax.entity.Occurrence;
import parallax.quotation.QuotedPlace;
import parallax.quotation.Speaker;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What speakers are called across the articles: "he", "Mr. Putin" and "Putin" under one name.
public final class Voices {
    private static final Set<EntityType> SPEAKING =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);

    /// Who may speak, by the number of the article that names them.
    private final Map<Integer, List<Named>> speaking;

    /// @param entities who is named in the story
    public Voices(List<Entity> entities) {
        speaking =
                entities.stream()
                        .filter(entity -> SPEAKING.contains(entity.type()))
                        .flatMap(entity ->
                                entity.occurrences().stream().map(one -> new Named(entity, one)))
                        .collect(groupingBy(named -> named.occurrence().article()));
    }

    /// The name of who speaks a quotation, where the text tells: that of the person or body named
    /// last among the speaker's words, else these words.
    public Optional<String> of(QuotedPlace place) {
        return place.quotation().speaker().map(speaker -> name(place.article(), speaker));
    }

    /// What a speaker in an article is called in the story.
    String name(Sigil article, Speaker speaker) {
        return speaking.getOrDefault(article.index(), List.of()).stream()
                .filter(named -> named.occurrence().span().overlaps(speaker.span()))
                .min(
                        Comparator.comparing((Named named) -> named.entity().type())
                                .thenComparing(Named::end, Comparator.reverseOrder()))
                .filter(named -> names(named, speaker))
                .map(named -> named.entity().name())
                .orElse(speaker.words());
    }

    /// A place is one that speaks only where nothing else is said of who does: "Moscow calls", but
    /// not "an embassy in Hanoi".
    private static boolean names(Named named, Speaker speaker) {
        return switch (named.entity().type()) {
            case PERSON -> true;
            case PLACE -> speaker.words().indexOf(' ') < 0;
            default -> named.end() == speaker.span().end();
        };
    }

    private record Named(Entity entity, Occurrence occurrence) {
        int end() {
            return occurrence.span().end();
        }
    }
}
