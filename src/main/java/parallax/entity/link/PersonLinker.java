package parallax.entity.link;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import parallax.entity.Occurrence.Certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Tells which mentions of people are one person. Full names first, over the whole story; then the
/// short forms, each in its own article before others. Two full names with different first names
/// are two people, whatever surname they share.
final class PersonLinker {
    private static final int RARE = 2;

    private final List<Person> people = new ArrayList<>();
    private final Map<Named, Person> personOf = new HashMap<>();
    private final Set<Named> probable = new HashSet<>();

    /// Someone with all full names the story uses for them, the fullest first.
    private static final class Person {
        final List<PersonName> names = new ArrayList<>();
        final List<Named> mentions = new ArrayList<>();

        boolean isCalled(PersonName name) {
            return names.stream().allMatch(one -> one.isSameAs(name));
        }

        int rank(PersonName shortForm) {
            return names.stream().mapToInt(name -> name.rank(shortForm)).max().orElse(0);
        }

        Optional<Named> fullBefore(Named mention) {
            return mentions.stream()
                    .filter(one -> one.article() == mention.article())
                    .filter(one -> PersonName.of(one.words()).isFull())
                    .filter(one -> one.span().start() < mention.span().start())
                    .max(comparing(Named::span));
        }

        boolean isIn(int article) {
            return mentions.stream().anyMatch(one -> one.article() == article);
        }
    }

    private PersonLinker(List<Named> mentions) {
        var full =
                mentions.stream()
                        .filter(one -> PersonName.of(one.words()).isFull())
                        .sorted(
                                comparingInt((Named one) ->
                                                -PersonName.of(one.words()).parts().size())
                                        .thenComparing(Named::words)
                                        .thenComparing(Named.BY_PLACE))
                        .toList();
        full.forEach(this::linkFull);
        var others = mentions.stream().filter(one -> !personOf.containsKey(one)).toList();
        others.forEach(this::linkShort);
        others.stream().filter(one -> !personOf.containsKey(one)).forEach(this::linkAlone);
        linkHomophones();
    }

    static Groups link(List<Named> mentions) {
        var linker = new PersonLinker(mentions);
        return new Groups(
                linker.people.stream()
                        .filter(person -> !person.mentions.isEmpty())
                        .map(person -> List.copyOf(person.mentions))
                        .toList(),
                Set.copyOf(linker.probable));
    }

    private void linkFull(Named mention) {
        var name = PersonName.of(mention.words());
        var found = people.stream().filter(person -> person.isCalled(name)).toList();
        var person = found.size() == 1 ? found.getFirst() : exact(found, name);
        if (!person.names.contains(name)) {
            person.names.add(name);
        }
        join(mention, person);
    }

    /// Of several people whom a shorter form could name, the one it names exactly, or a new one.
    private Person exact(List<Person> found, PersonName name) {
        return found.stream()
                .filter(person -> person.names.contains(name))
                .findFirst()
                .orElseGet(this::newPerson);
    }

    private Person newPerson() {
        var person = new Person();
        people.add(person);
        return person;
    }

    private void join(Named mention, Person person) {
        person.mentions.add(mention);
        personOf.put(mention, person);
    }

    /// A short form is whom its article named in full last; else the only one of that name.
    private void linkShort(Named mention) {
        var name = PersonName.of(mention.words());
        int best = people.stream().mapToInt(person -> person.rank(name)).max().orElse(0);
        if (best == 0) {
            return;
        }
        var here = people.stream().filter(one -> one.rank(name) > 0 && isNamedIn(one, mention));
        var nearest =
                here.max(
                        comparingInt((Person one) -> one.rank(name))
                                .thenComparingInt(one -> place(one, mention))
                                .thenComparing(one -> one.names.getFirst().parts().toString()));
        if (nearest.isPresent()) {
            join(mention, nearest.get());
            return;
        }
        var everywhere = people.stream().filter(one -> one.rank(name) == best).toList();
        if (everywhere.size() == 1) {
            join(mention, everywhere.getFirst());
        }
    }

    private static boolean isNamedIn(Person person, Named mention) {
        return person.mentions.stream()
                .anyMatch(one ->
                        one.article() == mention.article() && PersonName.of(one.words()).isFull());
    }

    private static int place(Person person, Named mention) {
        return person.fullBefore(mention).map(one -> one.span().start()).orElse(-1);
    }

    /// Lone names that nobody has in full: the same name is the same person.
    private void linkAlone(Named mention) {
        var name = PersonName.of(mention.words());
        var known =
                people.stream()
                        .filter(person -> person.names.stream().noneMatch(PersonName::isFull))
                        .filter(person -> person.names.contains(name))
                        .findFirst();
        var person = known.orElseGet(this::newPerson);
        if (known.isEmpty()) {
            person.names.add(name);
        }
        join(mention, person);
    }

    /// A lone name that stands once or twice, beside one in its article that sounds like it.
    private void linkHomophones() {
        for (Person rare : List.copyOf(people)) {
            boolean isAlone =
                    rare.names.stream().noneMatch(PersonName::isFull)
                            && rare.mentions.size() <= RARE
                            && articles(rare).size() == 1;
            if (isAlone) {
                var name = rare.names.getFirst().first();
                var likely =
                        people.stream()
                                .filter(one -> one.names.getFirst().isFull())
                                .filter(one -> one.isIn(rare.mentions.getFirst().article()))
                                .filter(one -> soundsLike(one, name))
                                .toList();
                if (likely.size() == 1) {
                    takeOver(rare, likely.getFirst());
                }
            }
        }
    }

    private static boolean soundsLike(Person person, String name) {
        return person.names.stream()
                .flatMap(one -> List.of(one.first(), one.last()).stream())
                .anyMatch(part -> Homophones.soundAlike(part, name));
    }

    private static Set<Integer> articles(Person person) {
        var articles = new TreeSet<Integer>(Comparator.naturalOrder());
        person.mentions.forEach(mention -> articles.add(mention.article()));
        return articles;
    }

    private void takeOver(Person rare, Person likely) {
        likely.mentions.addAll(rare.mentions);
        probable.addAll(rare.mentions);
        rare.mentions.clear();
    }

    /// Mentions put together, and those among them that only probably belong.
    record Groups(List<List<Named>> all, Set<Named> probable) {
        Certainty certainty(Named mention) {
            return probable.contains(mention) ? Certainty.PROBABLE : Certainty.SURE;
        }
    }
}
