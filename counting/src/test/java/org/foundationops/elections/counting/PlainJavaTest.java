package org.foundationops.elections.counting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Counting is a library of plain Java: what it needs is in java.base. */
class PlainJavaTest {

    private static final String COUNTING = "org.foundationops.elections.counting";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(COUNTING);

    @Test
    void nothingButJavaBaseIsUsed() {
        classes()
                .that()
                .resideInAPackage(COUNTING + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        COUNTING + "..",
                        "org.jspecify.annotations",
                        "java.io",
                        "java.lang..",
                        "java.math",
                        "java.nio..",
                        "java.security",
                        "java.util",
                        "java.util.concurrent..",
                        "java.util.function",
                        "java.util.stream",
                        "java.util.zip")
                .check(CLASSES);
    }

    @Test
    void theRulesKnowNothingOfTheCommandAndItsReports() {
        noClasses()
                .that()
                .resideInAPackage(COUNTING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COUNTING + ".command", COUNTING + ".report")
                .check(CLASSES);
    }

    @Test
    void noRuleUsesFloatingPoint() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().equals(COUNTING))
                        .filter(type -> type.getMethods().stream()
                                        .anyMatch(method -> isFloating(
                                                method.getRawReturnType().getName()))
                                || type.getFields().stream()
                                        .anyMatch(field ->
                                                isFloating(field.getRawType().getName()))))
                .isEmpty();
    }

    private static boolean isFloating(String type) {
        return type.startsWith("double") || type.startsWith("float");
    }
}
