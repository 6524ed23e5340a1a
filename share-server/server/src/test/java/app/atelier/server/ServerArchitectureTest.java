package app.atelier.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ServerArchitectureTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.atelier.server");

    @Test
    void packagesFormNoCircle() {
        slices().matching("app.atelier.server.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void nothingKnowsTheCompositionRoot() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.atelier.server", "app.atelier.server.bench", "app.atelier.server.samples")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.atelier.server")
                .check(classes);
    }

    @Test
    void sqlStaysInRepositories() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "app.atelier.server.pages..", "app.atelier.server.http..", "app.atelier.server.forms..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jdbi..")
                .check(classes);
    }

    @Test
    void theServerKnowsNothingOfTheStudio() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "app.atelier.imaging..",
                        "app.atelier.generation..",
                        "app.atelier.library..",
                        "app.atelier.publishing..",
                        "app.atelier.desktop..",
                        "javafx..")
                .check(classes);
    }
}
