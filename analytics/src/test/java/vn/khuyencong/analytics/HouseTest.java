package vn.khuyencong.analytics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The doors of this half of the house. */
class HouseTest {
    private static final String ROOT = "vn.khuyencong.analytics";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void onlyTheMartKnowsSpark() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".mart..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "scala..", "org.apache.hadoop..")
                .check(CLASSES);
    }

    @Test
    void theRoomsMeetInTheWarehouseAlone() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".mart..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".report..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".mart..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsWhatChanged() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".mart..", ROOT + ".report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".change..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".change..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".mart..")
                .check(CLASSES);
    }

    @Test
    void whatChangedIsFoundThenJudgedThenShown() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".change.difference..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".change.gate..", ROOT + ".change.shown..", ROOT + ".change")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".change.gate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".change.shown..", ROOT + ".change")
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".mart..", ROOT + ".report..", ROOT + ".change..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, "picocli..")
                .check(CLASSES);
    }

    @Test
    void nothingOfIngestIsKnown() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.khuyencong.ingest..")
                .check(CLASSES);
    }

    @Test
    void onlyTheReportKnowsSpreadsheetsAndPages() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "com.samskivert.mustache..")
                .check(CLASSES);
    }
}
