package org.foundationops.kit.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IdempotentByItself;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What docs/architecture.md and CONTRIBUTING.md say about the code, as far as a machine can tell. */
public final class ArchitectureRules {

    private static final String DOMAIN = "..domain..";
    private static final Set<String> COMMANDS = Set.of(
            "persist", "persistAndFlush", "delete", "deleteAll", "deleteById", "update", "flush", "publish", "record");
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year");

    static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "jakarta.persistence..",
                    "org.jspecify..",
                    "org.foundationops.kit.problem..",
                    "org.foundationops.kit.money..",
                    "org.foundationops.*.counting..",
                    "org.foundationops.ballots..",
                    "org.foundationops" + DOMAIN))
            .as("the domain is plain Java: no framework, no HTTP, no SQL");

    static final ArchRule DOMAIN_TAKES_TIME_AND_CHANCE_AS_ARGUMENTS = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .callMethodWhere(asksTheClock())
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(util\\.Random|util\\.SplittableRandom|security\\.SecureRandom|time\\.Clock)")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .as("the domain is given instants, ids and seeds");

    static final ArchRule TIME_COMES_FROM_THE_TRANSACTION = noClasses()
            .should()
            .callMethodWhere(asksTheClock())
            .as("what is recorded has the time of its transaction (TransactionTime), or the watermark would lie");

    static final ArchRule ONLY_THE_KIT_TOUCHES_KAFKA = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging..")
            .as("only the outbox relay and the consumers of the kit touch Kafka");

    static final ArchRule RESOURCES_DO_HTTP_ONLY = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .callMethodWhere(changesSomething())
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "jakarta.persistence..", "io.agroal..")
            .as("a resource leaves commands to its service");

    static final ArchRule RESOURCES_ARE_NOT_TRANSACTIONAL = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .as("the transaction of a command is its service's");

    static final ArchRule RESOURCES_RUN_ON_VIRTUAL_THREADS = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(RunOnVirtualThread.class)
            .as("resources block, so they run on virtual threads");

    static final ArchRule EVERY_RESOURCE_METHOD_SAYS_WHO_MAY_CALL_IT = methods()
            .that(answerHttp())
            .should()
            .beAnnotatedWith(MayCall.class)
            .as("every resource method says who may call it");

    static final ArchRule EVERY_POST_IS_IDEMPOTENT = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .should()
            .beAnnotatedWith(Idempotent.class)
            .orShould()
            .beAnnotatedWith(IdempotentByItself.class)
            .as("every POST takes an Idempotency-Key, or says that it needs none");

    static final ArchRule ENTITIES_HAVE_BEHAVIOUR = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .as("entities change by what happens to them, not by setters");

    static final ArchRule ENTITIES_KEEP_THEIR_FIELDS = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .as("entities keep their fields to themselves");

    static final ArchRule PROBLEMS_ARE_NAMED = classes()
            .that()
            .areAssignableTo(Problem.class)
            .and()
            .areNotAssignableFrom(Problem.class)
            .should()
            .beAnnotatedWith(ProblemType.class)
            .andShould()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
            .as("every refusal is a final class with a @ProblemType");

    static final ArchRule CONSTRUCTORS_INJECT =
            fields().should().notBeAnnotatedWith(Inject.class).as("what a class needs comes through its constructor");

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveNameMatching(".*(Dto|DTO|Impl|Manager|Helper|Util|Utils|Base)")
            .as("names come from the foundation's field, not from programming");

    private static final List<ArchRule> RULES = List.of(
            DOMAIN_IS_PLAIN_JAVA,
            DOMAIN_TAKES_TIME_AND_CHANCE_AS_ARGUMENTS,
            TIME_COMES_FROM_THE_TRANSACTION,
            ONLY_THE_KIT_TOUCHES_KAFKA,
            RESOURCES_DO_HTTP_ONLY,
            RESOURCES_ARE_NOT_TRANSACTIONAL,
            RESOURCES_RUN_ON_VIRTUAL_THREADS,
            EVERY_RESOURCE_METHOD_SAYS_WHO_MAY_CALL_IT,
            EVERY_POST_IS_IDEMPOTENT,
            ENTITIES_HAVE_BEHAVIOUR,
            ENTITIES_KEEP_THEIR_FIELDS,
            PROBLEMS_ARE_NAMED,
            CONSTRUCTORS_INJECT,
            NAMES_SAY_WHAT_A_CLASS_IS);

    private ArchitectureRules() {}

    /**
     * Checks the classes of a service, without its tests.
     *
     * @param basePackage for example {@code org.foundationops.grants}
     */
    public static void check(String basePackage) {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage);
        if (service.isEmpty()) {
            throw new AssertionError("There are no classes in " + basePackage);
        }
        List<String> broken = new ArrayList<>(violations(service, RULES));
        broken.addAll(violations(service, List.of(domainsDoNotGoRound(basePackage))));
        if (!broken.isEmpty()) {
            throw new AssertionError("The code breaks rules:\n" + String.join("\n", broken));
        }
    }

    /** The domain of one feature may use another's, never round and round. */
    static ArchRule domainsDoNotGoRound(String basePackage) {
        return slices().matching(basePackage + ".(*).domain..")
                .should()
                .beFreeOfCycles()
                .as("the domains of the features do not depend on each other in a circle");
    }

    static List<String> violations(JavaClasses classes, List<ArchRule> rules) {
        return rules.stream()
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .filter(com.tngtech.archunit.lang.EvaluationResult::hasViolation)
                .map(result -> result.getFailureReport().toString())
                .toList();
    }

    private static DescribedPredicate<JavaCall<?>> asksTheClock() {
        return describe(
                "asks the system clock",
                call -> call.getName().equals("now")
                                && CLOCKS.contains(call.getTargetOwner().getName())
                        || call.getTargetOwner().isEquivalentTo(System.class)
                                && call.getName().equals("currentTimeMillis")
                        || call.getTargetOwner().isEquivalentTo(java.time.Clock.class)
                                && call.getName().startsWith("system"));
    }

    private static DescribedPredicate<JavaCall<?>> changesSomething() {
        return describe("changes rows or sends messages", call -> {
            JavaClass owner = call.getTargetOwner();
            AccessTarget target = call.getTarget();
            return COMMANDS.contains(target.getName())
                    && (owner.getSimpleName().endsWith("Repository")
                            || resideInAnyPackage("org.foundationops.kit.messages..", "org.foundationops.kit.audit..")
                                    .test(owner));
        });
    }

    private static DescribedPredicate<CanBeAnnotated> answerHttp() {
        return describe(
                "answer HTTP requests",
                method -> method.isAnnotatedWith(GET.class)
                        || method.isAnnotatedWith(POST.class)
                        || method.isAnnotatedWith(PUT.class)
                        || method.isAnnotatedWith(PATCH.class)
                        || method.isAnnotatedWith(DELETE.class));
    }
}
