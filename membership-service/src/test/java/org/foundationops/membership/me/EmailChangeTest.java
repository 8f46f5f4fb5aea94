package org.foundationops.membership.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.signIn;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
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
import org.foundationops.membership.mail.Mailbox;
import org.junit.jupiter.api.Test;

/** Somebody wants another address: it is theirs when their provider says so. */
@ServiceTest
class EmailChangeTest {

    @Test
    void theVerifiedAddressOfMyNextSignInConfirmsIt() {
        TestPerson me = person();
        String email = newEmail();
        ask(me, email.toUpperCase(java.util.Locale.ROOT))
                .then()
                .statusCode(202)
                .body("email", equalTo(Tokens.email(me.sub())))
                .body("newEmail.email", equalTo(email));
        signIn(me.token()).then().body("email", equalTo(Tokens.email(me.sub())));

        signIn(Tokens.person(me.sub(), email))
                .then()
                .statusCode(200)
                .body("id", equalTo(me.id().toString()))
                .body("email", equalTo(email))
                .body("newEmail", nullValue());

        Topic.awaitParticiples("person", me.id(), "registered", "sign-in-linked");
        assertThat(TestDatabase.query(
                        "select action from audit_entry where noun = 'person' and subject = ? order by position",
                        me.id().toString()))
                .extracting(row -> row.get("action"))
                .containsExactly("registered", "sign-in-linked", "email-change-requested", "email-changed");
        assertThat(idOf(signIn(Tokens.person("other-" + UuidV7.next(), email)))).isEqualTo(me.id());
    }

    @Test
    void theAddressThatIsToBeReplacedHearsOfTheWishAndNotByWhich() {
        TestPerson me = person();
        String email = newEmail();

        ask(me, email).then().statusCode(202);

        Mailbox.Received mail = Mailbox.only(me, "Somebody wants another e-mail address");
        assertThat(mail.source()).doesNotContain(email);
        assertThat(Mailbox.to(email)).isEmpty();
    }

    @Test
    void withoutAWishAnotherVerifiedAddressChangesNothing() {
        TestPerson me = person();

        signIn(Tokens.person(me.sub(), newEmail())).then().body("email", equalTo(Tokens.email(me.sub())));
    }

    @Test
    void aWishIsForgottenWhenItsTimeIsUpOrAnotherTakesItsPlace() {
        TestPerson me = person();
        String first = newEmail();
        String second = newEmail();
        ask(me, first);
        ask(me, second);
        signIn(Tokens.person(me.sub(), first)).then().body("email", equalTo(Tokens.email(me.sub())));
        TestDatabase.execute(
                "update person set new_email_asked_at = new_email_asked_at - interval '72 hours',"
                        + " new_email_expires_at = new_email_expires_at - interval '72 hours' where id = ?",
                me.id());

        signIn(Tokens.person(me.sub(), second))
                .then()
                .body("email", equalTo(Tokens.email(me.sub())))
                .body("newEmail", nullValue());
    }

    @Test
    void aStrangersSignInWithThatAddressIsNotMine() {
        TestPerson me = person();
        String email = newEmail();
        ask(me, email).then().statusCode(202);

        UUID stranger = idOf(signIn(Tokens.person("stranger-" + UuidV7.next(), email)));

        assertThat(stranger).isNotEqualTo(me.id());
        refused(signIn(Tokens.person(me.sub(), email)), 409, "email-taken");
        as(me).get("/v1/me").then().body("email", equalTo(Tokens.email(me.sub())));
    }

    @Test
    void whetherAnAddressIsTakenIsNotToldToWhoHasNotShownItIsTheirs() {
        TestPerson me = person();
        TestPerson other = person();

        ask(me, Tokens.email(other.sub())).then().statusCode(202);
    }

    @Test
    void whatIsWrongWithAWishIsSaid() {
        TestPerson me = person();
        refused(ask(me, Tokens.email(me.sub())), 422, "email-unchanged").body("errors.pointer", contains("/email"));
        refused(ask(me, "nonsense"), 422, "validation-failed").body("errors.pointer", contains("/email"));
        refused(asNobody().body(Map.of("email", newEmail())).post("/v1/me/email-change"), 401, "unauthenticated");
        refused(
                asToken(Tokens.person("newcomer-" + UuidV7.next()))
                        .body(Map.of("email", newEmail()))
                        .post("/v1/me/email-change"),
                403,
                "identity-not-linked");
    }

    @Test
    void ofFiftyWhoConfirmOneAddressAtOnceOneHasIt() {
        String email = newEmail();
        List<TestPerson> all =
                java.util.stream.IntStream.range(0, 50).mapToObj(i -> person()).toList();
        all.forEach(each -> ask(each, email).then().statusCode(202));

        List<Response> answers =
                Race.of(50, client -> signIn(Tokens.person(all.get(client).sub(), email)));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allSatisfy(answer -> refused(answer, 409, "email-taken"));
        assertThat(TestDatabase.count("select count(*) from person where email = ?", email))
                .isEqualTo(1);
    }

    @Test
    void fiftyClientsAtOnceClaimAnImportedPersonOnce() {
        String email = newEmail();
        UUID imported = idOf(asToken(Tokens.administrator())
                .body(Map.of("displayName", "Ada Lovelace", "email", email))
                .post("/v1/persons"));
        String sub = "claimant-" + UuidV7.next();

        List<UUID> ids = Race.of(50, client -> idOf(signIn(Tokens.person(sub, email))));

        assertThat(ids).hasSize(50).containsOnly(imported);
        Topic.awaitParticiples("person", imported, "registered", "sign-in-linked");
    }

    private static Response ask(TestPerson person, String email) {
        return as(person).body(Map.of("email", email)).post("/v1/me/email-change");
    }

    private static String newEmail() {
        return "new-" + UuidV7.next() + "@example.org";
    }
}
