package org.foundationops.kit.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdentityTest {

    @Inject
    SignIns signIns;

    @Test
    void aPersonIsKnownAfterTheirMessage() {
        TestPerson ada = People.register();
        given().auth()
                .oauth2(Tokens.person(ada.sub()))
                .get("/v1/doors/person")
                .then()
                .statusCode(200);
    }

    @Test
    void theNewestMessageSaysWhichSignInsThePersonHas() {
        String first = "sub-" + UuidV7.next();
        String second = "sub-" + UuidV7.next();
        UUID ada = UuidV7.next();
        publish(ada, 1, Map.of("signIns", List.of(Tokens.signInHash(first))));
        await().until(() -> signIns.personOf(Tokens.signInHash(first)).isPresent());

        publish(ada, 2, Map.of("signIns", List.of(Tokens.signInHash(second)), "somethingNew", "ignored"));
        await().until(() -> signIns.personOf(Tokens.signInHash(second)).isPresent());
        assertThat(signIns.personOf(Tokens.signInHash(first))).isEmpty();
    }

    @Test
    void whoIsMergedIsAnsweredForByTheOther() {
        TestPerson duplicate = People.register();
        TestPerson remaining = People.register();
        publish(
                duplicate.id(),
                2,
                Map.of(
                        "signIns",
                        List.of(Tokens.signInHash(duplicate.sub())),
                        "mergedInto",
                        remaining.id().toString()));
        await().until(() -> signIns.personOf(Tokens.signInHash(duplicate.sub()))
                .filter(remaining.id()::equals)
                .isPresent());
    }

    @Test
    void oneSignInIsOnePerson() {
        String hash = Tokens.signInHash("sub-" + UuidV7.next());
        QuarkusTransaction.requiringNew().run(() -> signIns.record(UuidV7.next(), 1, null, List.of(hash)));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> signIns.record(UuidV7.next(), 1, null, List.of(hash))))
                .isInstanceOf(SignInTaken.class);
    }

    @Test
    void aSignInMovesToTheRemainingPersonWhenTheOtherGivesItUp() {
        String hash = Tokens.signInHash("sub-" + UuidV7.next());
        UUID duplicate = UuidV7.next();
        UUID remaining = UuidV7.next();
        QuarkusTransaction.requiringNew().run(() -> signIns.record(duplicate, 1, null, List.of(hash)));
        QuarkusTransaction.requiringNew().run(() -> {
            signIns.record(duplicate, 2, remaining, List.of());
            signIns.record(remaining, 1, null, List.of(hash));
        });
        assertThat(signIns.personOf(hash)).contains(remaining);
    }

    @Test
    void theHashInMessagesIsThatOfTheToken() {
        assertThat(SignIns.hash(Tokens.ISSUER, "ada")).isEqualTo(Tokens.signInHash("ada"));
    }

    private static void publish(UUID person, long version, Map<String, ?> state) {
        KafkaProbe.publish(People.TOPIC, "foundation.membership.person.changed.v1", "person", person, version, state);
    }
}
