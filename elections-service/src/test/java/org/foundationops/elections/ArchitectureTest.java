package org.foundationops.elections;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.foundationops.elections.castbox.BoxFigures;
import org.foundationops.elections.castbox.BoxKeeper;
import org.foundationops.elections.castbox.IssuedCounts;
import org.foundationops.kit.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String BOX = "org.foundationops.elections.castbox..";

    @Test
    void theCodeKeepsTheRulesOfTheHouse() {
        ArchitectureRules.check("org.foundationops.elections");
    }

    @Test
    void theBallotBoxKnowsNothingOfTheElections() {
        noClasses()
                .that()
                .resideInAPackage(BOX)
                .should()
                .dependOnClassesThat(resideInAPackage("org.foundationops.elections..")
                        .and(not(resideInAPackage(BOX)))
                        .and(not(resideInAPackage("org.foundationops.elections.counting.."))))
                .check(service());
    }

    @Test
    void theElectionsSeeOfTheBallotBoxWhatItShows() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BOX)
                .should()
                .dependOnClassesThat(resideInAPackage(BOX)
                        .and(not(belongToAnyOf(BoxKeeper.class, BoxFigures.class, IssuedCounts.class))))
                .check(service());
    }

    private static JavaClasses service() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.foundationops.elections");
    }
}
