package org.foundationops.kit.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MayCallTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Test
    void aPublicAddressNeedsNoToken() {
        given().get("/v1/doors/public").then().statusCode(200);
    }

    @Test
    void aWrongTokenIsRefusedEvenWhereNoneIsNeededSoThatItsSenderNotices() {
        call("public", "not-a-token").statusCode(401);
    }

    @Test
    void aMethodThatNobodyAnnotatedIsRefusedToEverybody() {
        for (String token :
                List.of(Tokens.administrator(), Linked.person().token(), Tokens.client("membership:read"))) {
            call("forgotten", token).statusCode(403).body("type", equalTo("urn:problem:forbidden"));
        }
        given().get("/v1/doors/forgotten").then().statusCode(403);
    }

    @Test
    void withoutATokenTheChallengeSaysNoMoreThanBearer() {
        given().get("/v1/doors/signed-in")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"foundation-operations\"")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:unauthenticated"));
    }

    @Test
    void signedInIsWhoeverHasAValidTokenOfAPerson() {
        String sub = "newcomer-" + UuidV7.next();
        call("signed-in", Tokens.person(sub))
                .statusCode(200)
                .body("actor", equalTo("sign-in/" + Tokens.signInHash(sub)))
                .body("person", nullValue());
    }

    @Test
    void aMachineClientIsNotAPersonWhoSignedIn() {
        call("signed-in", Tokens.client("membership:read"))
                .statusCode(403)
                .body("type", equalTo("urn:problem:insufficient-scope"))
                .body("detail", equalTo("No machine client may call this."));
    }

    @Test
    void anUnlinkedSignInIsToldWhereToLinkIt() {
        call("person", Tokens.person("unlinked-" + UuidV7.next()))
                .statusCode(403)
                .body("type", equalTo("urn:problem:identity-not-linked"))
                .body("link.method", equalTo("POST"))
                .body("link.path", equalTo("/v1/me/sign-in-link"));
    }

    @Test
    void aRoleIsAskedForOnlyBehindTheLink() {
        call("secretary-or-tool", Tokens.person("unlinked-" + UuidV7.next()))
                .statusCode(403)
                .body("type", equalTo("urn:problem:identity-not-linked"));
    }

    @Test
    void aLinkedPersonIsKnownByTheirId() {
        Linked person = Linked.person();
        call("person", person.token())
                .statusCode(200)
                .body("actor", equalTo("person/" + person.id()))
                .body("person", equalTo(person.id().toString()))
                .body("client", equalTo(false));
    }

    @Test
    void aMergedPersonIsWhoTheyWereMergedInto() {
        Linked remaining = Linked.person();
        Linked between = Linked.person().mergedInto(remaining);
        Linked first = Linked.person().mergedInto(between);
        call("person", first.token())
                .statusCode(200)
                .body("person", equalTo(remaining.id().toString()));
    }

    @Test
    void whatAMergedPersonMayDecideTheRemainingOneMay() {
        Linked remaining = Linked.person();
        Linked.person().mergedInto(remaining).holding("secretary", UuidV7.next(), LONG_AGO, null);
        call("secretary-or-tool", remaining.token()).statusCode(200).body("roles", contains("secretary"));
    }

    @Test
    void personsMergedInACircleEndSomewhereInsteadOfRunningForEver() {
        Linked one = Linked.person();
        Linked other = Linked.person().mergedInto(one);
        one.mergedInto(other);
        call("person", one.token()).statusCode(200);
    }

    @Test
    void aHolderOfTheRolePasses() {
        Linked secretary = Linked.person().holding("secretary", UuidV7.next(), LONG_AGO, null);
        call("secretary-or-tool", secretary.token()).statusCode(200).body("roles", contains("secretary"));
    }

    @Test
    void anotherRoleIsNotEnoughAndTheAnswerSaysWhatWouldBe() {
        Linked treasurer = Linked.person().holding("treasurer", UuidV7.next(), LONG_AGO, null);
        call("secretary-or-tool", treasurer.token())
                .statusCode(403)
                .body("type", equalTo("urn:problem:forbidden"))
                .body("needed", contains("scope:membership:read", "secretary"));
    }

    @Test
    void aTermThatEndedAMomentAgoGivesNothing() {
        Linked former = Linked.person()
                .holding("secretary", UuidV7.next(), LONG_AGO, Instant.now().minusNanos(1000));
        call("secretary-or-tool", former.token()).statusCode(403);
    }

    @Test
    void aTermThatBeginsTomorrowGivesNothingYet() {
        Linked coming = Linked.person()
                .holding("secretary", UuidV7.next(), Instant.now().plus(Duration.ofDays(1)), null);
        call("secretary-or-tool", coming.token()).statusCode(403);
    }

    @Test
    void aTermThatEndsAMomentFromNowIsStillGoodAndThenIsNot() {
        Instant end = Instant.now().plus(Duration.ofSeconds(2));
        Linked leaving = Linked.person().holding("secretary", UuidV7.next(), LONG_AGO, end);
        call("secretary-or-tool", leaving.token()).statusCode(200);
        await().until(() -> given().auth()
                        .oauth2(leaving.token())
                        .get("/v1/doors/secretary-or-tool")
                        .statusCode()
                == 403);
        assertThat(Instant.now()).isAfterOrEqualTo(end);
    }

    @Test
    void aMachineClientPassesByItsScope() {
        call("secretary-or-tool", Tokens.client("events:read", "membership:read"))
                .statusCode(200)
                .body("actor", equalTo("client/tool"))
                .body("client", equalTo(true));
    }

    @Test
    void aMachineClientWithoutTheScopeIsToldWhichOneItLacks() {
        call("secretary-or-tool", Tokens.client("events:read"))
                .statusCode(403)
                .header(
                        "WWW-Authenticate",
                        "Bearer realm=\"foundation-operations\", error=\"insufficient_scope\", error_description=\"A"
                                + " machine client needs one of the scopes membership:read.\", scope=\"membership:read\"")
                .body("type", equalTo("urn:problem:insufficient-scope"))
                .body("needed", hasItem("membership:read"));
    }

    @Test
    void aScopeThatOnlyBeginsLikeTheNeededOneIsNotIt() {
        call("secretary-or-tool", Tokens.client("membership:read-nothing", "xmembership:read"))
                .statusCode(403);
    }

    @Test
    void theAdministratorComesFromTheTokenAndNeedsNoPerson() {
        call("administrator", Tokens.administrator()).statusCode(200);
    }

    @Test
    void theAdministratorIsNobodyElse() {
        call("secretary-or-tool", Tokens.administrator()).statusCode(403);
    }

    @Test
    void aDirectorIsNoAdministrator() {
        Linked director = Linked.person().holding("director", UuidV7.next(), LONG_AGO, null);
        call("administrator", director.token()).statusCode(403).body("needed", contains("administrator"));
    }

    /** Authority comes from terms. Even a term that calls itself so does not make a technical administrator. */
    @Test
    void aTermNamedAdministratorMakesNoAdministrator() {
        Linked person = Linked.person().holding("administrator", UuidV7.next(), LONG_AGO, null);
        call("administrator", person.token()).statusCode(403);
    }

    @Test
    void whoeverSentNoTokenIsAnonymous() {
        call("public-visitor", null).statusCode(200).body("actor", equalTo("anonymous"));
    }

    private static ValidatableResponse call(String door, @Nullable String token) {
        return (token == null ? given() : given().auth().oauth2(token))
                .get("/v1/doors/" + door)
                .then();
    }
}
