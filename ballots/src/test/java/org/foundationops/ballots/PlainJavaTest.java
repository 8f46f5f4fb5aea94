package org.foundationops.ballots;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What a voter or an auditor has to trust is this library, counting, the JDK, and Jackson for reading JSON. */
class PlainJavaTest {

    private static final String BALLOTS = "org.foundationops.ballots";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BALLOTS);

    @Test
    void nothingButJavaCountingJsonAndTheSignerOfBouncyCastleIsUsed() {
        classes()
                .that()
                .resideInAPackage(BALLOTS + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        BALLOTS + "..",
                        "org.foundationops.elections.counting",
                        "org.jspecify.annotations",
                        "org.bouncycastle.crypto..",
                        "com.fasterxml.jackson.core..",
                        "java..",
                        "javax.crypto.."))
                .check(CLASSES);
    }

    @Test
    void onlyTheSignerNeedsBouncyCastle() {
        noClasses()
                .that(not(simpleName("TokenSigner")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.bouncycastle..")
                .check(CLASSES);
    }

    @Test
    void onlyTheTextOfJsonIsReadByJackson() {
        noClasses()
                .that(not(simpleName("JsonText")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void onlyTheClientOpensConnections() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BALLOTS + ".client..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..").and(not(nameMatching("java\\.net\\.URI.*"))))
                .check(CLASSES);
    }

    @Test
    void nothingKnowsTheCommandsAndTheVerifierKnowsNoClient() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BALLOTS + ".command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BALLOTS + ".command..")
                .check(CLASSES);
        slices().matching(BALLOTS + ".(client|command|json|kit|token)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
