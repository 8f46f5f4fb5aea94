package org.foundationops.membership.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.signIn;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.patch;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

@ServiceTest
class MeResourceTest {

    @Test
    void theFirstSignInMakesAPersonWhomOthersKnowByTheHashOnly() {
        String sub = newSub();

        UUID id = idOf(signIn(Tokens.person(sub)));

        JsonNode registered = Topic.state("person", id, "registered");
        JsonNode linked = Topic.state("person", id, "sign-in-linked");
        assertThat(registered.path("signIns")).isEmpty();
        assertThat(linked.path("version").longValue()).isEqualTo(1);
        assertThat(linked.path("signIns").get(0).textValue()).isEqualTo(Tokens.signInHash(sub));
        assertThat(linked.propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("id", "version", "signIns");
    }

    @Test
    void signingInAgainChangesNothing() {
        String token = Tokens.person(newSub());
        UUID id = idOf(signIn(token));

        assertThat(idOf(signIn(token))).isEqualTo(id);

        Topic.awaitParticiples("person", id, "registered", "sign-in-linked");
        assertThat(TestDatabase.count("select version from person where id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void fiftySignInsAtOnceAreOnePerson() {
        String sub = newSub();
        String token = Tokens.person(sub);

        List<UUID> ids = Race.of(50, client -> idOf(signIn(token)));

        assertThat(ids).hasSize(50).containsOnly(ids.getFirst());
        assertThat(TestDatabase.count("select count(*) from person where email = ?", Tokens.email(sub)))
                .isEqualTo(1);
        Topic.awaitParticiples("person", ids.getFirst(), "registered", "sign-in-linked");
    }

    @Test
    void fiftyAccountsWithOneVerifiedAddressAreOnePerson() {
        String email = newSub() + "@example.org";

        List<UUID> ids = Race.of(50, client -> idOf(signIn(Tokens.person(newSub(), email))));

        assertThat(ids).hasSize(50).containsOnly(ids.getFirst());
        assertThat(TestDatabase.count("select count(*) from person_sign_in where person_id = ?", ids.getFirst()))
                .isEqualTo(50);
    }

    @Test
    void theVerifiedAddressLinksToTheRegisteredPersonWhateverItsCase() {
        String name = newSub();
        UUID registered = idOf(asToken(Tokens.administrator())
                .body(Map.of("displayName", "Ada Lovelace", "email", name + "@Example.org"))
                .post("/v1/persons"));

        signIn(Tokens.person(newSub(), name.toUpperCase(java.util.Locale.ROOT) + "@example.ORG"))
                .then()
                .statusCode(200)
                .body("id", equalTo(registered.toString()))
                .body("displayName", equalTo("Ada Lovelace"));
    }

    @Test
    void anAddressThatIsNotVerifiedLinksNobody() {
        refused(signIn(Tokens.unverified(newSub())), 403, "email-not-verified");
    }

    @Test
    void onlyPersonsHaveASignIn() {
        refused(signIn(Tokens.client("membership:read")), 403, "insufficient-scope");
        refused(asNobody().post("/v1/me/sign-in-link"), 401, "unauthenticated")
                .header("WWW-Authenticate", equalTo("Bearer realm=\"foundation-operations\""));
    }

    @Test
    void whoIsNotLinkedIsToldWhereToLink() {
        refused(asToken(Tokens.person(newSub())).get("/v1/me"), 403, "identity-not-linked")
                .body("link.path", equalTo("/v1/me/sign-in-link"));
    }

    @Test
    void iSeeWhoIAmAndWhatIHold() {
        TestPerson member = member();
        as(member)
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(member.id().toString()))
                .body("email", equalTo(Tokens.email(member.sub())))
                .body("membership.status", equalTo("ACTIVE"))
                .body("membership.memberSince", equalTo(TODAY.toString()))
                .body("roles", equalTo(List.of()));
        as(secretary())
                .get("/v1/me")
                .then()
                .body("membership", nullValue())
                .body("roles.role", contains("secretary"))
                .body("roles[0].from", equalTo("2020-01-01T00:00:00Z"));
    }

    @Test
    void myNameLeavesTheServiceOnlyWhileIConsent() {
        TestPerson me = person();

        patch(me, etag(me, "/v1/me"), "/v1/me", "{\"displayName\": \"Ada\", \"displayNamePublic\": true}")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Ada"));
        assertThat(Topic.state("person", me.id(), "updated").path("displayName").textValue())
                .isEqualTo("Ada");

        patch(me, etag(me, "/v1/me"), "/v1/me", "{\"displayNamePublic\": false}")
                .then()
                .statusCode(200);
        Topic.awaitParticiples("person", me.id(), "registered", "sign-in-linked", "updated", "updated");
        assertThat(org.foundationops.kit.testing.KafkaProbe.read("foundation.membership.v1", "person/" + me.id())
                        .getLast()
                        .data()
                        .has("displayName"))
                .isFalse();
    }

    @Test
    void sayingTheSameAgainIsNoChange() {
        TestPerson me = person();
        String etag = etag(me, "/v1/me");

        patch(me, etag, "/v1/me", "{\"displayNamePublic\": false}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(etag));
    }

    @Test
    void aChangeNeedsTheVersionThatIHaveSeen() {
        TestPerson me = person();
        String etag = etag(me, "/v1/me");
        patch(me, etag, "/v1/me", "{\"country\": \"GB\"}")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(etag)));

        refused(patch(me, etag, "/v1/me", "{\"country\": \"IE\"}"), 412, "precondition-failed");
        refused(
                as(me).contentType("application/merge-patch+json")
                        .body("{\"country\": \"IE\"}")
                        .patch("/v1/me"),
                428,
                "precondition-required");
    }

    @Test
    void whatICannotChangeOrTakeAwayIsNamed() {
        TestPerson me = person();
        String etag = etag(me, "/v1/me");

        refused(patch(me, etag, "/v1/me", "{\"email\": \"x@example.org\"}"), 400, "invalid-request")
                .body("errors.pointer", contains("/email"));
        refused(patch(me, etag, "/v1/me", "{\"displayName\": null}"), 422, "validation-failed")
                .body("errors.pointer", contains("/displayName"));
        refused(patch(me, etag, "/v1/me", "{\"country\": \"XX\"}"), 422, "validation-failed")
                .body("errors.pointer", contains("/country"));
    }

    private static String newSub() {
        return "me-" + UuidV7.next();
    }
}
