package parallax;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The rooms of the house and the doors between them.
class RoomsTest {
    static final JavaClasses PARALLAX = parallax();

    private static final String ENGINE =
            "text, article, intake.draft, intake, story, story.group,"
                    + " collation.token, collation.align, collation.passage, collation.paraphrase,"
                    + " collation, highlight, entity, entity.recognize, entity.link, quotation,"
                    + " finding";

    /// Of other classes than ours the names are enough, and much quicker.
    private static JavaClasses parallax() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("parallax");
    }

    /// Which rooms each room may use, besides itself.
    private static final Map<String, List<String>> MAY_USE = mayUse();

    private static Map<String, List<String>> mayUse() {
        var doors = new TreeMap<String, List<String>>();
        doors.putAll(readingRooms());
        doors.putAll(comparingRooms());
        doors.putAll(sessionRooms());
        doors.putAll(namingRooms());
        doors.putAll(windowRooms());
        return doors;
    }

    private static Map<String, List<String>> readingRooms() {
        var doors = new TreeMap<String, List<String>>();
        doors.put("text", rooms(""));
        doors.put("article", rooms("text"));
        doors.put("intake.draft", rooms("article"));
        doors.put("intake.encoding", rooms("intake.draft"));
        doors.put("intake.clean", rooms("intake.draft, article"));
        doors.put("intake.page", rooms("intake.clean, intake.draft, article"));
        doors.put("intake.feed", rooms("intake.page, intake.draft, article"));
        doors.put("intake.pdf", rooms("intake.clean, intake.draft, article"));
        doors.put(
                "intake.document",
                rooms("intake.page, intake.encoding, intake.clean, intake.draft, article"));
        doors.put(
                "intake.mail",
                rooms(
                        "intake.feed, intake.page, intake.encoding, intake.clean, intake.draft,"
                                + " article, text"));
        doors.put(
                "intake.format",
                rooms(
                        "intake.mail, intake.pdf, intake.document, intake.feed, intake.page,"
                                + " intake.encoding, intake.clean, intake.draft, article, text"));
        doors.put("intake.fetch", rooms("intake.draft"));
        doors.put("intake", rooms("intake.format, intake.fetch, intake.draft, article, text"));
        doors.put("story", rooms("article, text"));
        doors.put("picture", rooms("collation.token, text"));
        doors.put("work", rooms(""));
        doors.put("settings", rooms(""));
        return doors;
    }

    private static Map<String, List<String>> comparingRooms() {
        return Map.of(
                "story.group",
                        rooms(
                                "entity.recognize, collation.paraphrase, collation.passage,"
                                        + " collation.token, story, article, text"),
                "collation.token", rooms("text"),
                "collation.align", rooms("collation.token, text"),
                "collation.passage", rooms("collation.align, collation.token, text"),
                "collation.paraphrase", rooms("collation.passage, collation.token, text"),
                "collation",
                        rooms(
                                "collation.paraphrase, collation.passage,"
                                        + " collation.align, collation.token, text"),
                "highlight", rooms("collation, collation.passage, collation.token, text"));
    }

    private static Map<String, List<String>> sessionRooms() {
        return Map.of(
                "session", rooms(ENGINE + ", work, settings"),
                "session.file", rooms("session, story, highlight, article, entity, text"),
                "overview",
                        rooms(
                                "session, highlight, collation, collation.passage,"
                                        + " collation.paraphrase, collation.token, entity,"
                                        + " entity.recognize, picture, article, text"),
                "report", rooms(ENGINE + ", session, overview, picture"));
    }

    private static Map<String, List<String>> namingRooms() {
        return Map.of(
                "quotation", rooms("collation, collation.passage, collation.token, text"),
                "finding",
                        rooms(
                                "collation, collation.passage, collation.token, quotation, entity,"
                                        + " article, text"),
                "entity", rooms("text"),
                "entity.recognize", rooms("entity, text"),
                "entity.link", rooms("entity, text"));
    }

    private static Map<String, List<String>> windowRooms() {
        var doors = new TreeMap<String, List<String>>();
        doors.put("ui.control", rooms(""));
        doors.put("ui.picture", rooms("picture, ui.control, ui.notice"));
        doors.put("ui.audit", rooms("article, collation.token, ui.control, ui.theme, ui.notice"));
        doors.put(
                "ui.findings", rooms("finding, collation.token, ui.control, ui.theme, ui.notice"));
        doors.putAll(readingWindowRooms());
        return doors;
    }

    private static Map<String, List<String>> readingWindowRooms() {
        return Map.of(
                "ui.theme",
                rooms("highlight, collation.passage, entity"),
                "ui.notice",
                rooms("intake.draft, ui.theme"),
                "ui.drop",
                rooms("ui.theme, ui.notice"),
                "ui.stories",
                rooms(
                        "session, story, intake, article, collation.token, text, ui.control,"
                                + " ui.theme, ui.notice"),
                "ui.passage",
                rooms(
                        "collation, collation.passage, collation.token, article, text,"
                                + " ui.control, ui.theme, ui.notice"),
                "ui.overview",
                rooms(
                        "session, highlight, collation, collation.passage, collation.token,"
                                + " text, ui.theme, ui.notice"),
                "ui.sidebar",
                rooms("session, article, entity, text, work, ui.control, ui.theme, ui.notice"),
                "ui.reader",
                rooms(
                        "session, highlight, article, text, collation.token,"
                                + " collation.passage, work, ui.control, ui.theme, ui.notice"));
    }

    private static List<String> rooms(String names) {
        return Arrays.stream(names.split(", ", -1)).filter(name -> !name.isEmpty()).toList();
    }

    static Stream<String> rooms() {
        return MAY_USE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsItMay(String room) {
        var others =
                DescribedPredicate.<JavaClass>describe(
                        "in rooms it may not use",
                        used -> isOurs(used) && !isIn(used, room) && !mayUse(room, used));
        noClasses()
                .that()
                .resideInAPackage("parallax." + room)
                .should()
                .dependOnClassesThat(others)
                .allowEmptyShould(true)
                .check(PARALLAX);
    }

    private static boolean isOurs(JavaClass used) {
        return used.getPackageName().startsWith("parallax");
    }

    private static boolean isIn(JavaClass used, String room) {
        return used.getPackageName().equals("parallax." + room);
    }

    private static boolean mayUse(String room, JavaClass used) {
        return MAY_USE.getOrDefault(room, List.of()).stream().anyMatch(other -> isIn(used, other));
    }

    @Test
    void everyRoomStandsInTheTable() {
        assertThat(
                        PARALLAX.stream()
                                .map(JavaClass::getPackageName)
                                .distinct()
                                .map(name -> name.substring("parallax.".length())))
                .isSubsetOf(Stream.concat(rooms(), Stream.of("ui", "app")).toList());
    }

    @Test
    void nothingUsesTheWindowOrTheStart() {
        noClasses()
                .that()
                .resideOutsideOfPackages("parallax.ui", "parallax.app")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("parallax.ui", "parallax.app")
                .check(PARALLAX);
        noClasses()
                .that()
                .resideInAPackage("parallax.ui")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("parallax.app")
                .check(PARALLAX);
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("parallax.(**)").should().beFreeOfCycles().check(PARALLAX);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "javafx..                | parallax.ui.. parallax.app",
                "org.controlsfx..        | parallax.ui..",
                "atlantafx..             | parallax.ui.theme",
                "com.github.difflib..    | parallax.collation.align",
                "ai.onnxruntime..        | parallax.collation.paraphrase",
                "com.ibm.icu..           | parallax.intake.encoding parallax.collation.token"
                        + " parallax.entity.recognize parallax.session",
                "com.fasterxml.jackson.. | parallax.report parallax.intake.page"
                        + " parallax.session.file",
                "org.jsoup..             | parallax.intake.page parallax.intake.feed"
                        + " parallax.report parallax.picture",
                "com.openhtmltopdf..     | parallax.report",
                "java.net.http..         | parallax.intake.fetch",
                "org.apache.pdfbox..     | parallax.intake.pdf",
                "jakarta.mail..          | parallax.intake.mail",
                "com.dd.plist..          | parallax.intake.mail",
                "com.rtfparserkit..      | parallax.intake.document",
                "org.commonmark..        | parallax.intake.document",
                "edu.emory..             | parallax.entity.recognize",
                "picocli..               | parallax.app"
            })
    void aLibraryIsKnownOnlyInItsRooms(String library, String knownIn) {
        noClasses()
                .that()
                .resideOutsideOfPackages(knownIn.split(" ", -1))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PARALLAX);
    }

    @Test
    void onlyTheStartHandsWorkToTheWindowThread() {
        noClasses()
                .that()
                .resideOutsideOfPackage("parallax.app")
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .check(PARALLAX);
    }
}
