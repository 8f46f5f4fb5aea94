package org.foundationops.membership.bounce;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.signIn;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.refused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Race;
import org.foundationops.membership.mail.MailLogs;
import org.foundationops.membership.mail.Mails;
import org.foundationops.membership.mail.NewMail;
import org.foundationops.membership.mail.domain.MailKind;
import org.junit.jupiter.api.Test;

@ServiceTest
class BounceResourceTest {

    private static final String PATH = "/v1/mail-bounces";

    @Inject
    Mails mails;

    @Test
    void aToolOrASecretaryReportsABounceAndNobodyElse() {
        UUID mail = sent(person());

        asToken(Tokens.client("membership:mail-bounces"))
                .body(hard(mail))
                .post(PATH)
                .then()
                .statusCode(201);
        as(secretary()).body(hard(sent(person()))).post(PATH).then().statusCode(201);
        refused(asNobody().body(hard(mail)).post(PATH), 401, "unauthenticated");
        refused(as(person()).body(hard(mail)).post(PATH), 403, "forbidden");
        refused(asToken(Tokens.client("membership:read")).body(hard(mail)).post(PATH), 403, "insufficient-scope");
        TestPerson auditor = person().holding("auditor", null);
        refused(as(auditor).body(hard(mail)).post(PATH), 403, "forbidden");
        as(auditor).get(PATH).then().statusCode(200);
        refused(as(person()).get(PATH), 403, "forbidden");
        refused(asNobody().get(PATH), 401, "unauthenticated");
    }

    @Test
    void afterAHardBounceTheAddressGetsNothingUntilItChanges() {
        TestPerson ada = person();
        as(secretary()).body(hard(sent(ada))).post(PATH).then().statusCode(201);

        assertThat(MailLogs.awaitStatus(due(ada), "GIVEN_UP").getString("cause"))
                .isEqualTo("ADDRESS_BOUNCED");
        assertThat((String) as(ada).get("/v1/me/mail-preferences").path("bouncedSince"))
                .isNotNull();

        UUID waiting = due(ada);
        MailLogs.awaitStatus(waiting, "GIVEN_UP");
        String address = "new-" + UuidV7.next() + "@foundation.example";
        as(ada).body(Map.of("email", address))
                .post("/v1/me/email-change")
                .then()
                .statusCode(202);
        signIn(Tokens.person(ada.sub(), address)).then().statusCode(200);

        assertThat((String) as(ada).get("/v1/me/mail-preferences").path("bouncedSince"))
                .isNull();
        MailLogs.awaitStatus(due(ada), "SENT");
        as(secretary()).post("/v1/mails/{id}/retry", waiting).then().statusCode(200);
        MailLogs.awaitStatus(waiting, "SENT");
    }

    @Test
    void aBounceOfMailToAnEarlierAddressSaysNothingAboutTheNewOne() {
        TestPerson ada = person();
        UUID early = sent(ada);
        String address = "new-" + UuidV7.next() + "@foundation.example";
        as(ada).body(Map.of("email", address))
                .post("/v1/me/email-change")
                .then()
                .statusCode(202);
        signIn(Tokens.person(ada.sub(), address)).then().statusCode(200);

        as(secretary()).body(hard(early)).post(PATH).then().statusCode(201);

        MailLogs.awaitStatus(due(ada), "SENT");
    }

    @Test
    void aSoftBounceIsKeptAndStopsNothing() {
        TestPerson ada = person();
        UUID mail = sent(ada);

        Response soft = as(secretary())
                .body(Map.of("mailId", mail, "kind", "SOFT", "statusCode", "4.2.2"))
                .post(PATH);

        soft.then().statusCode(201);
        assertThat(soft.header("Location")).isEqualTo(PATH + "/" + soft.path("id"));
        assertThat((String) as(secretary()).get(soft.header("Location")).path("statusCode"))
                .isEqualTo("4.2.2");
        MailLogs.awaitStatus(due(ada), "SENT");
    }

    @Test
    void aReportThatComesAgainChangesNothing() {
        UUID mail = sent(person());

        List<Response> answers =
                Race.of(50, i -> as(secretary()).body(hard(mail)).post(PATH));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("id"))
                .containsOnly(answers.getFirst().<String>path("id"));
        assertThat(TestDatabase.count("select count(*) from mail_bounce where mail_id = ?", mail))
                .isEqualTo(1);
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where noun = 'mail' and action = 'bounced' and subject = ?",
                        mail.toString()))
                .isEqualTo(1);
    }

    @Test
    void onlyWhatHasLeftComesBackAndNotInTheFuture() {
        TestPerson ada = person("refuse." + UuidV7.next());
        UUID unsent = due(ada);
        MailLogs.awaitStatus(unsent, "GIVEN_UP");

        refused(as(secretary()).body(hard(unsent)).post(PATH), 409, "mail-not-sent");
        refused(as(secretary()).body(hard(UuidV7.next())).post(PATH), 422, "mail-unknown");
        String tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).toString();
        refused(
                as(secretary())
                        .body(Map.of("mailId", sent(person()), "kind", "HARD", "bouncedAt", tomorrow))
                        .post(PATH),
                422,
                "bounce-in-the-future");
        refused(
                as(secretary())
                        .body(Map.of("mailId", unsent, "kind", "HARD", "statusCode", "no such user"))
                        .post(PATH),
                422,
                "validation-failed");
        refused(as(secretary()).body(Map.of("mailId", unsent, "kind", "WORSE")).post(PATH), 400, "invalid-request");
        refused(as(secretary()).get(PATH + "/" + UuidV7.next()), 404, "not-found");
    }

    @Test
    void bouncesAreListedByMailAndExported() {
        UUID mail = sent(person());
        as(secretary()).body(hard(mail)).post(PATH).then().statusCode(201);

        assertThat(as(secretary())
                        .get(PATH + "?mailId=" + mail)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.kind"))
                .containsExactly("HARD");
        String csv = given().auth()
                .oauth2(secretary().token())
                .accept("text/csv")
                .get(PATH + "?mailId=" + mail)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(2);
    }

    private static Map<String, Object> hard(UUID mail) {
        return Map.of("mailId", mail, "kind", "HARD", "statusCode", "5.1.1");
    }

    private UUID sent(TestPerson person) {
        UUID mail = due(person);
        MailLogs.awaitStatus(mail, "SENT");
        return mail;
    }

    private UUID due(TestPerson person) {
        UUID suspension = UuidV7.next();
        NewMail mail = new NewMail(
                MailKind.SUSPENDED,
                person.id(),
                "suspension/" + suspension,
                Map.of("from", "2027-03-01", "until", "2027-04-01"));
        QuarkusTransaction.requiringNew().run(() -> mails.due(mail));
        return MailLogs.idOf(MailKind.SUSPENDED, suspension);
    }
}
