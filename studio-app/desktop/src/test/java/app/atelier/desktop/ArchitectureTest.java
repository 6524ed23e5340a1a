package app.atelier.desktop;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom, as the house is drawn: arrows between modules, no circles between packages, models without nodes. */
class ArchitectureTest {
    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("app.atelier");
    }

    private static void hold(ArchRule rule) {
        rule.check(classes);
    }

    @Test
    void onlyTheDesktopKnowsJavaFx() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("app.atelier.desktop..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx..", "org.kordamp..", "atlantafx..")));
    }

    @Test
    void theCommandLineAndWhatKeepsPicturesKnowNoWindow() {
        hold(noClasses()
                .that()
                .resideInAnyPackage("app.atelier.desktop.cli..", "app.atelier.desktop.keeping..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx..")));
    }

    @Test
    void nobodyKnowsTheDesktop() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("app.atelier.desktop..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.atelier.desktop.."));
    }

    @Test
    void imagingKnowsNobody() {
        hold(noClasses()
                .that()
                .resideInAPackage("app.atelier.imaging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "app.atelier.generation..",
                        "app.atelier.library..",
                        "app.atelier.publishing..",
                        "app.atelier.protocol..",
                        "app.atelier.server.."));
    }

    @Test
    void filesKnowNobody() {
        hold(noClasses()
                .that()
                .resideInAPackage("app.atelier.files..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("app.atelier..").and(not(resideInAnyPackage("app.atelier.files..")))));
    }

    /** Temporary file, sync, rename: one class does it, or one of its users forgets a step. */
    @Test
    void onlyFilesReplacesFiles() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("app.atelier.files..")
                .and()
                // Sets whole folders aside.
                .doNotHaveFullyQualifiedName("app.atelier.imaging.documents.DocumentHistory")
                .should()
                .accessField(StandardCopyOption.class, "ATOMIC_MOVE"));
    }

    @Test
    void generationLibraryAndPublishingDoNotKnowEachOther() {
        hold(noClasses()
                .that()
                .resideInAPackage("app.atelier.generation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.atelier.library..", "app.atelier.publishing.."));
        hold(noClasses()
                .that()
                .resideInAPackage("app.atelier.library..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.atelier.generation..", "app.atelier.publishing.."));
        hold(noClasses()
                .that()
                .resideInAPackage("app.atelier.publishing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.atelier.generation..", "app.atelier.library..", "app.atelier.imaging.."));
    }

    @Test
    void studioAndServerMeetOnlyInTheProtocol() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("app.atelier.server..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.atelier.server.."));
        hold(noClasses()
                .that()
                .resideInAPackage("app.atelier.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "app.atelier.desktop..",
                        "app.atelier.imaging..",
                        "app.atelier.generation..",
                        "app.atelier.library..",
                        "app.atelier.publishing.."));
    }

    @Test
    void modelsHoldNoNodes() {
        hold(noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(javafx.scene.Node.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"desktop", "imaging", "generation", "library", "publishing", "protocol", "server"})
    void noPackagesFormACircle(String module) {
        hold(slices().matching("app.atelier." + module + ".(*)..").should().beFreeOfCycles());
    }
}
