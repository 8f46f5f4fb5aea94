package org.foundationops.kit.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule finds the violation that is planted for it, and leaves the right code next to it alone. */
class ArchitectureRulesTest {

    @TempDir
    Path folder;

    @Test
    void aDomainThatKnowsAFrameworkIsFound() {
        assertFound(ArchitectureRules.DOMAIN_IS_PLAIN_JAVA, "jakarta.enterprise.context.Dependent", """
                package org.foundationops.x.thing.domain;
                @jakarta.enterprise.context.Dependent class Thing {}
                """, """
                package org.foundationops.x.thing.domain;
                class Price { org.foundationops.kit.money.Money amount; java.util.UUID id; }
                """);
    }

    @Test
    void aDomainThatMakesItsOwnIdIsFound() {
        assertFound(ArchitectureRules.DOMAIN_TAKES_TIME_AND_CHANCE_AS_ARGUMENTS, "randomUUID", """
                package org.foundationops.x.thing.domain;
                class Thing { java.util.UUID id = java.util.UUID.randomUUID(); }
                """);
    }

    @Test
    void aDomainThatLooksAtTheClockIsFound() {
        assertFound(ArchitectureRules.DOMAIN_TAKES_TIME_AND_CHANCE_AS_ARGUMENTS, "Instant.now", """
                package org.foundationops.x.thing.domain;
                class Thing { java.time.Instant since = java.time.Instant.now(); }
                """);
    }

    @Test
    void aServiceThatLooksAtTheClockIsFound() {
        assertFound(ArchitectureRules.TIME_COMES_FROM_THE_TRANSACTION, "LocalDate.now", """
                package org.foundationops.x.thing;
                class ThingService { java.time.LocalDate today() { return java.time.LocalDate.now(); } }
                """, """
                package org.foundationops.x.thing;
                class OtherService {
                    java.time.Instant at(org.foundationops.kit.time.TransactionTime time) { return time.now(); }
                }
                """);
    }

    @Test
    void aServiceThatSendsByItselfIsFound() {
        assertFound(ArchitectureRules.ONLY_THE_KIT_TOUCHES_KAFKA, "org.apache.kafka", """
                package org.foundationops.x.thing;
                class ThingService { org.apache.kafka.clients.producer.Producer<String, String> producer; }
                """);
    }

    @Test
    void aResourceThatStoresIsFound() {
        assertFound(ArchitectureRules.RESOURCES_DO_HTTP_ONLY, "persist", """
                package org.foundationops.x.thing;
                @jakarta.ws.rs.Path("/v1/things") class ThingResource {
                    void add(ThingRepository things) { things.persist("x"); }
                    void read(ThingRepository things) { things.get("x"); }
                }
                """, """
                package org.foundationops.x.thing;
                class ThingRepository { void persist(String thing) {} void get(String id) {} }
                """);
    }

    @Test
    void aTransactionalResourceIsFound() {
        assertFound(ArchitectureRules.RESOURCES_ARE_NOT_TRANSACTIONAL, "ThingResource.add", """
                package org.foundationops.x.thing;
                @jakarta.ws.rs.Path("/v1/things") class ThingResource {
                    @jakarta.transaction.Transactional void add() {}
                }
                """);
    }

    @Test
    void aResourceOnAnotherThreadIsFound() {
        assertFound(ArchitectureRules.RESOURCES_RUN_ON_VIRTUAL_THREADS, "ThingResource", """
                package org.foundationops.x.thing;
                @jakarta.ws.rs.Path("/v1/things") class ThingResource {}
                """);
    }

    @Test
    void aMethodThatDoesNotSayWhoMayCallItIsFound() {
        assertFound(ArchitectureRules.EVERY_RESOURCE_METHOD_SAYS_WHO_MAY_CALL_IT, "ThingResource.list", """
                package org.foundationops.x.thing;
                import org.foundationops.kit.identity.MayCall;
                class ThingResource {
                    @jakarta.ws.rs.GET void list() {}
                    @jakarta.ws.rs.DELETE @MayCall(MayCall.PERSON) void remove() {}
                }
                """);
    }

    @Test
    void aPostThatCannotBeRepeatedIsFound() {
        assertFound(ArchitectureRules.EVERY_POST_IS_IDEMPOTENT, "ThingResource.add", """
                package org.foundationops.x.thing;
                class ThingResource {
                    @jakarta.ws.rs.POST void add() {}
                    @jakarta.ws.rs.POST @org.foundationops.kit.http.Idempotent void addOnce() {}
                }
                """);
    }

    @Test
    void aSetterIsFound() {
        assertFound(ArchitectureRules.ENTITIES_HAVE_BEHAVIOUR, "Thing.setName", """
                package org.foundationops.x.thing.domain;
                @jakarta.persistence.Entity class Thing { void setName(String name) {} void settle() {} }
                """);
    }

    @Test
    void aPublicFieldOfAnEntityIsFound() {
        assertFound(ArchitectureRules.ENTITIES_KEEP_THEIR_FIELDS, "Thing.name", """
                package org.foundationops.x.thing.domain;
                @jakarta.persistence.Entity class Thing { public String name; private String place; }
                """);
    }

    @Test
    void aRefusalWithoutATypeIsFound() {
        assertFound(ArchitectureRules.PROBLEMS_ARE_NAMED, "ThingLost", """
                package org.foundationops.x.thing.domain;
                final class ThingLost extends org.foundationops.kit.problem.Problem { ThingLost() { super("lost"); } }
                """);
    }

    @Test
    void anInjectedFieldIsFound() {
        assertFound(ArchitectureRules.CONSTRUCTORS_INJECT, "ThingService.things", """
                package org.foundationops.x.thing;
                class ThingService { @jakarta.inject.Inject java.util.List<String> things; }
                """);
    }

    @Test
    void aHelperIsFound() {
        assertFound(ArchitectureRules.NAMES_SAY_WHAT_A_CLASS_IS, "ThingHelper", """
                package org.foundationops.x.thing;
                class ThingHelper {}
                """, """
                package org.foundationops.x.thing;
                class Thing {}
                """);
    }

    @Test
    void domainsInACircleAreFound() {
        assertFound(ArchitectureRules.domainsDoNotGoRound("org.foundationops.x"), "Cycle detected", """
                package org.foundationops.x.egg.domain;
                public class Egg { org.foundationops.x.hen.domain.Hen from; }
                """, """
                package org.foundationops.x.hen.domain;
                public class Hen { org.foundationops.x.egg.domain.Egg from; }
                """);
    }

    @Test
    void aPackageWithoutClassesIsNoProofOfAnything() {
        assertThatThrownBy(() -> ArchitectureRules.check("org.foundationops.nowhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("There are no classes in org.foundationops.nowhere");
    }

    @Test
    void theKitKeepsTheRulesForProblems() {
        assertThatCode(() -> ArchitectureRules.check("org.foundationops.kit.problem"))
                .doesNotThrowAnyException();
    }

    /** The first source holds the one violation; the others are in order. */
    private void assertFound(ArchRule rule, String culprit, String... sources) {
        JavaClasses classes = PlantedCode.compile(folder, sources);
        List<String> reports = ArchitectureRules.violations(classes, List.of(rule));
        assertThat(reports).hasSize(1);
        assertThat(reports.getFirst()).contains("(1 times)").contains(culprit);
    }
}
