package vn.khuyencong.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The doors of the house: which room may know which. */
class HouseTest {
    private static final String ROOT = "vn.khuyencong.ingest";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final Map<String, Set<String>> DOORS = Map.ofEntries(
            Map.entry("document", Set.of()),
            Map.entry("issue", Set.of("document")),
            Map.entry("reader", Set.of("document", "issue")),
            Map.entry("table", Set.of("document", "issue")),
            Map.entry("repair", Set.of("document", "issue")),
            Map.entry("observation", Set.of("document", "issue", "repair")),
            Map.entry("reconciliation", Set.of("document", "issue", "repair", "observation")),
            Map.entry("warehouse", Set.of("document", "issue", "observation", "reconciliation")),
            Map.entry("worker", Set.of()),
            Map.entry("release", Set.of()),
            Map.entry("show", Set.of("document", "issue")));

    static Set<String> rooms() {
        return DOORS.keySet();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomKnowsOnlyTheRoomsAboveIt(String room) {
        List<String> forbidden = new ArrayList<>();
        for (String other : DOORS.keySet()) {
            if (!other.equals(room) && !DOORS.get(room).contains(other)) {
                forbidden.add(ROOT + "." + other + "..");
            }
        }
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsTheCommandLineOrTheOrderOfTheStages() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(CLASSES);
    }

    @Test
    void onlyTheReaderKnowsTheDocumentParsers() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".reader..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.tika..", "org.jsoup..")
                .check(CLASSES);
    }

    @Test
    void onlyTheReaderAndWhatIsShownKnowPoi() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".reader..", ROOT + ".show..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(CLASSES);
    }

    @Test
    void onlyTheWarehouseKnowsSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".warehouse..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.duckdb..")
                .check(CLASSES);
    }

    /** The refresh reads what is kept and says what it found without unpacking DuckDB, which takes 70 MB and half a second. */
    @Test
    void whatIsKeptOfADocumentIsReadAndWrittenWithoutSql() {
        noClasses()
                .that()
                .haveSimpleName("KeptDocument")
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.duckdb..")
                .check(CLASSES);
    }

    @Test
    void theDocumentKnowsNoLibrary() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".document..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(ROOT + ".document..", "java..", "org.jspecify..")
                .check(CLASSES);
    }
}
