package org.foundationops.kit.testing.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemCatalogue;

/** The refusals of a service and whether its callers can look them up. */
final class ProblemListing {

    private ProblemListing() {}

    static List<String> unlisted(String basePackage) {
        Set<String> listed = CDI.current().select(ProblemCatalogue.class).stream()
                .flatMap(catalogue -> catalogue.problems().stream())
                .map(Class::getName)
                .collect(Collectors.toSet());
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage);
        return unlisted(classes, listed);
    }

    static List<String> unlisted(JavaClasses classes, Set<String> listed) {
        return classes.stream()
                .filter(problem -> problem.isAssignableTo(Problem.class))
                .filter(problem -> !problem.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .filter(problem -> !listed.contains(problem))
                .sorted()
                .toList();
    }
}
