package parallax.collation.passage;

import parallax.collation.token.Sigil;
import parallax.collation.token.Witness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Brings together all versions of a statement: what is shared word for word and what is reworded.
///
/// Rewordings are taken from the surest to the least sure. Two groups of versions become one only
/// where rewordings go between at least half of what they bring together, and where no article
/// would have the statement in two distant places, or in two shared wordings; so a chain of
/// rewordings, each a little further off, doesn't end in unrelated sentences. (Average linkage,
/// Sokal and Michener 1958, over pairs that are joined or not.) A refused rewording of shared
/// wording is shown with that all the same, so that a passage may stand in two clusters; any other
/// is a cluster of its own.
public final class RewordingJoiner {
    private static final double MOST = 0.5;

    private final List<Cluster> shared;
    private final List<Witness> witnesses;

    /// What is one version from the start: a cluster of shared wording, or a passage that is none.
    private final List<Version> versions = new ArrayList<>();

    private final Map<Passage, Integer> versionOf = new HashMap<>();
    private final Set<Pair> joinedPairs = new HashSet<>();

    /// The group of each version.
    private final List<Group> groups = new ArrayList<>();

    /// Rewordings between two groups that belong to one of them, by a version of that.
    private final Map<Rewording, Integer> attached = new HashMap<>();

    private record Version(Optional<Cluster> shared, List<Passage> passages) {}

    /// Two versions that a rewording joins.
    private record Pair(int one, int other) {
        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    /// Versions that are brought together.
    private record Group(List<Integer> versions, List<Passage> passages) {
        Group with(Group other) {
            return new Group(
                    Stream.concat(versions.stream(), other.versions.stream()).toList(),
                    Stream.concat(passages.stream(), other.passages.stream()).toList());
        }
    }

    private RewordingJoiner(List<Cluster> shared, List<Witness> witnesses) {
        this.shared = shared;
        this.witnesses = witnesses;
    }

    /// The clusters of `shared` and `rewordings` together, by number: a cluster that has shared
    /// wording keeps the number it has in `shared`, the others follow in the order in which their
    /// first passages stand. The order of the witnesses changes nothing but that. Each rewording is
    /// in exactly one cluster.
    ///
    /// @param shared clusters without rewordings
    /// @param witnesses by sigil
    public static List<Cluster> joined(
            List<Cluster> shared, Collection<Rewording> rewordings, List<Witness> witnesses) {
        return new RewordingJoiner(shared, witnesses).joined(rewordings);
    }

    private List<Cluster> joined(Collection<Rewording> rewordings) {
        findVersions(rewordings);
        for (int i = 0; i < versions.size(); i++) {
            groups.add(new Group(List.of(i), versions.get(i).passages()));
        }
        for (Rewording rewording : rewordings) {
            joinedPairs.add(Pair.of(version(rewording.a()), version(rewording.b())));
        }
        var fromTheSurest = rewordings.stream().sorted(bySureness()).toList();
        fromTheSurest.forEach(this::join);
        fromTheSurest.forEach(this::attach);
        return clusters(rewordings);
    }

    private void findVersions(Collection<Rewording> rewordings) {
        var loose = new ArrayList<Passage>();
        rewordings.stream()
                .flatMap(RewordingJoiner::ends)
                .sorted()
                .distinct()
                .forEach(passage ->
                        sharedVersion(passage)
                                .ifPresentOrElse(
                                        version -> versionOf.put(passage, version),
                                        () -> loose.add(passage)));
        for (int i = 0; i < shared.size(); i++) {
            int version = i;
            var inIt = versionOf.keySet().stream().filter(one -> version(one) == version);
            var passages = Stream.concat(shared.get(i).members().stream(), inIt).toList();
            versions.add(new Version(Optional.of(shared.get(i)), passages));
        }
        var sets = new DisjointSets(loose.size());
        ClusterFinder.joinOverlapping(loose, sets);
        IntStream.range(0, loose.size())
                .boxed()
                .collect(Collectors.groupingBy(sets::find, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(same -> addLoose(same.stream().map(loose::get).toList()));
    }

    private void addLoose(List<Passage> same) {
        same.forEach(passage -> versionOf.put(passage, versions.size()));
        versions.add(new Version(Optional.empty(), same));
    }

    /// The shared version that has most of the passage's words.
    private Optional<Integer> sharedVersion(Passage passage) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < shared.size(); i++) {
            for (Passage member : shared.get(i).members()) {
                int overlap = ClusterFinder.overlap(member, passage);
                if (overlap > most && overlap >= MOST * passage.span().length()) {
                    best = i;
                    most = overlap;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private int version(Passage passage) {
        return Objects.requireNonNull(versionOf.get(passage));
    }

    private static Stream<Passage> ends(Rewording rewording) {
        return Stream.of(rewording.a(), rewording.b());
    }

    /// By the words where two are as sure: sigils depend on the order of the files.
    private Comparator<Rewording> bySureness() {
        return Comparator.comparingDouble((Rewording rewording) -> -rewording.score())
                .thenComparing(rewording ->
                        ends(rewording).map(this::words).sorted().collect(Collectors.joining("\n")))
                .thenComparing(Comparator.naturalOrder());
    }

    private String words(Passage passage) {
        return passage.span().of(text(passage).text());
    }

    private Witness text(Passage passage) {
        return witnesses.get(passage.witness().index());
    }

    private void join(Rewording rewording) {
        var one = group(rewording.a());
        var other = group(rewording.b());
        if (!one.equals(other) && isCoherent(one, other)) {
            var both = one.with(other);
            both.versions().forEach(version -> groups.set(version, both));
        }
    }

    private Group group(Passage passage) {
        return groups.get(version(passage));
    }

    private boolean isCoherent(Group one, Group other) {
        if (!areInPlace(one, other) || areTwoStatements(one, other)) {
            return false;
        }
        int joinable = 0;
        int joined = 0;
        for (int version : one.versions()) {
            for (int beside : other.versions()) {
                joinable += isJoinable(version, beside) ? 1 : 0;
                joined += joinedPairs.contains(Pair.of(version, beside)) ? 1 : 0;
            }
        }
        return joined >= MOST * joinable;
    }

    /// Whether both are shared word for word, side by side in the same article.
    private boolean areTwoStatements(Group one, Group other) {
        return one.versions().stream().anyMatch(this::isShared)
                && other.versions().stream().anyMatch(this::isShared)
                && one.passages().stream()
                        .map(Passage::witness)
                        .anyMatch(
                                other.passages().stream()
                                                .map(Passage::witness)
                                                .collect(Collectors.toSet())
                                        ::contains);
    }

    private boolean isShared(int version) {
        return versions.get(version).shared().isPresent();
    }

    /// Lets a passage that is in one cluster stand in another too, if it rewords what is shared
    /// there. It is one step from the shared words themselves, so nothing drifts.
    private void attach(Rewording rewording) {
        int one = version(rewording.a());
        int other = version(rewording.b());
        if (!groups.get(one).equals(groups.get(other)) && isShared(one) != isShared(other)) {
            int core = isShared(one) ? one : other;
            int loose = isShared(one) ? other : one;
            var guest = new Group(List.of(), versions.get(loose).passages());
            var both = groups.get(core).with(guest);
            both.versions().forEach(version -> groups.set(version, both));
            attached.put(rewording, core);
        }
    }

    /// Whether all passages that one witness has in either stand in the same sentence or in
    /// neighbouring ones.
    private boolean areInPlace(Group one, Group other) {
        var first = new HashMap<Sigil, Integer>();
        var last = new HashMap<Sigil, Integer>();
        for (Passage passage : one.passages()) {
            first.merge(passage.witness(), sentence(passage), Math::min);
            last.merge(passage.witness(), sentence(passage), Math::max);
        }
        return other.passages().stream()
                .filter(passage -> first.containsKey(passage.witness()))
                .allMatch(passage -> {
                    int here = sentence(passage);
                    return last.getOrDefault(passage.witness(), here) - here <= 1
                            && here - first.getOrDefault(passage.witness(), here) <= 1;
                });
    }

    private int sentence(Passage passage) {
        return text(passage).sentenceNumberAt(passage.span().start());
    }

    /// Whether a rewording could go between the two: never within one witness.
    private boolean isJoinable(int one, int other) {
        return Stream.of(one, other)
                        .flatMap(version -> versions.get(version).passages().stream())
                        .map(Passage::witness)
                        .distinct()
                        .count()
                > 1;
    }

    /// The group that has both ends; none where it was refused.
    private Optional<Group> home(Rewording rewording) {
        return Optional.ofNullable(attached.get(rewording))
                .map(groups::get)
                .or(() -> Optional.of(group(rewording.a())))
                .filter(group ->
                        attached.containsKey(rewording) || group.equals(group(rewording.b())));
    }

    private List<Cluster> clusters(Collection<Rewording> rewordings) {
        var inGroup = new HashMap<Group, List<Rewording>>();
        var unnumbered = new ArrayList<Draft>();
        for (Rewording rewording : rewordings) {
            home(rewording)
                    .ifPresentOrElse(
                            group ->
                                    inGroup.computeIfAbsent(group, _ -> new ArrayList<>())
                                            .add(rewording),
                            () ->
                                    unnumbered.add(
                                            new Draft(
                                                    ends(rewording).toList(), List.of(rewording))));
        }
        var clusters = new ArrayList<Cluster>();
        groups.stream()
                .distinct()
                .forEach(group -> {
                    var found = inGroup.getOrDefault(group, List.of());
                    var cores =
                            group.versions().stream()
                                    .flatMap(v -> versions.get(v).shared().stream());
                    var byNumber = cores.sorted(Comparator.comparingInt(Cluster::number)).toList();
                    if (!byNumber.isEmpty()) {
                        clusters.add(cluster(byNumber, group, found));
                    } else if (!found.isEmpty()) {
                        unnumbered.add(new Draft(group.passages(), found));
                    }
                });
        clusters.sort(Comparator.comparingInt(Cluster::number));
        int number = shared.stream().mapToInt(Cluster::number).max().orElse(0);
        for (Draft draft : unnumbered.stream().sorted(Draft.BY_PLACE).toList()) {
            var members = ClusterFinder.members(draft.passages().stream());
            clusters.add(new Cluster(++number, members, List.of(), sorted(draft.rewordings())));
        }
        return List.copyOf(clusters);
    }

    /// A cluster that has no number yet.
    private record Draft(List<Passage> passages, List<Rewording> rewordings) {
        static final Comparator<Draft> BY_PLACE =
                Comparator.comparing(draft -> sorted(draft.rewordings).getFirst());
    }

    private static Cluster cluster(List<Cluster> cores, Group group, List<Rewording> rewordings) {
        return new Cluster(
                cores.getFirst().number(),
                ClusterFinder.members(group.passages().stream()),
                cores.stream().flatMap(core -> core.links().stream()).sorted().toList(),
                sorted(rewordings));
    }

    private static List<Rewording> sorted(List<Rewording> rewordings) {
        return rewordings.stream().sorted().toList();
    }
}
