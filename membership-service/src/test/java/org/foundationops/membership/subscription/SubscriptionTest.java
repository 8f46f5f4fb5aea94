package org.foundationops.membership.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.refused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.mail.MailLogs;
import org.foundationops.membership.mail.Mailbox;
import org.foundationops.membership.mail.Mails;
import org.foundationops.membership.mail.NewMail;
import org.foundationops.membership.mail.domain.MailKind;
import org.junit.jupiter.api.Test;

/** What people want no more: said where they sign in, or by the link in a mail. */
@ServiceTest
class SubscriptionTest {

    private static final String MINE = "/v1/me/mail-preferences";

    @Inject
    Mails mails;

    @Test
    void everybodySaysForThemselvesWhatTheyWantNoMore() {
        TestPerson ada = person();
        assertThat(as(ada).get(MINE).then().statusCode(200).extract().jsonPath().getList("unsubscribed"))
                .isEmpty();

        change(ada, etag(ada, MINE), "GROUP_INVITED").then().statusCode(200);

        assertThat(as(ada).get(MINE).jsonPath().getList("unsubscribed")).containsExactly("GROUP_INVITED");
        assertThat(MailLogs.awaitStatus(invited(ada), "WITHHELD").getString("cause"))
                .isEqualTo("UNSUBSCRIBED");
        MailLogs.awaitStatus(invited(person()), "SENT");

        change(ada, etag(ada, MINE)).then().statusCode(200);
        MailLogs.awaitStatus(invited(ada), "SENT");
    }

    @Test
    void preferencesAreChangedByWhomTheyConcernAndSawThemAsTheyAre() {
        TestPerson ada = person();
        String seen = etag(ada, MINE);

        refused(asNobody().get(MINE), 401, "unauthenticated");
        refused(
                asNobody()
                        .header("If-Match", seen)
                        .body(Map.of("unsubscribed", List.of()))
                        .put(MINE),
                401,
                "unauthenticated");
        refused(as(ada).body(Map.of("unsubscribed", List.of())).put(MINE), 428, "precondition-required");
        change(ada, seen, "VOTING_REMINDER").then().statusCode(200);
        refused(change(ada, seen, "RENEWAL_DUE"), 412, "precondition-failed");
        assertThat(TestDatabase.query(
                        "select actor, details::text from audit_entry where subject = ? and action = ?",
                        ada.id().toString(),
                        "mail-preferences-changed"))
                .containsExactly(Map.of("actor", ada.actor(), "details", "{\"unsubscribed\": \"[VOTING_REMINDER]\"}"));
    }

    @Test
    void whatTheLawOrTheBylawsAskForCannotBeStopped() {
        TestPerson ada = person();
        for (MailKind kind : MailKind.values()) {
            Response answer = change(ada, etag(ada, MINE), kind.name());
            if (kind.mayBeUnsubscribed()) {
                answer.then().statusCode(200);
            } else {
                refused(answer, 422, "mail-kind-compulsory");
            }
        }
        assertThat(Set.of(MailKind.INVOICE_SENT, MailKind.APPLICATION_DECIDED, MailKind.VOTING_OPEN))
                .noneMatch(MailKind::mayBeUnsubscribed);
        refused(change(ada, etag(ada, MINE), "SPAM"), 400, "invalid-request");
    }

    @Test
    void aMailProgramStopsAKindWithOneRequestAndWithoutSigningIn() {
        TestPerson ada = person();
        String link = link(ada);

        Response answer = given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link);

        answer.then().statusCode(200);
        assertThat(answer.jsonPath().getBoolean("unsubscribed")).isTrue();
        assertThat(answer.jsonPath().getString("kind")).isEqualTo("GROUP_INVITED");
        assertThat(as(ada).get(MINE).jsonPath().getList("unsubscribed")).containsExactly("GROUP_INVITED");
        assertThat(MailLogs.awaitStatus(invited(ada), "WITHHELD").getString("cause"))
                .isEqualTo("UNSUBSCRIBED");
        assertThat(TestDatabase.query(
                        "select actor from audit_entry where subject = ? and action = ?",
                        ada.id().toString(),
                        "mail-preferences-changed"))
                .containsExactly(Map.of("actor", "anonymous"));
    }

    @Test
    void someMailProgramsSendTheirFormInParts() {
        TestPerson ada = person();

        given().multiPart("List-Unsubscribe", "One-Click")
                .post(link(ada))
                .then()
                .statusCode(200);

        assertThat(as(ada).get(MINE).jsonPath().getList("unsubscribed")).containsExactly("GROUP_INVITED");
    }

    @Test
    void lookingAtTheLinkChangesNothing() {
        TestPerson ada = person();
        String link = link(ada);

        assertThat(given().get(link).then().statusCode(200).extract().jsonPath().getBoolean("unsubscribed"))
                .isFalse();
        String page = given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(link)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
        assertThat(page).contains("<form method=\"post\">", "List-Unsubscribe");
        assertThat(as(ada).get(MINE).jsonPath().getList("unsubscribed")).isEmpty();

        String done = given().accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(done).contains("You get no more mails of this kind.").doesNotContain("<form");
    }

    @Test
    void aLinkThatWeHaveNotMadeIsNone() {
        String link = link(person());
        String token = link.substring(link.lastIndexOf('/') + 1);
        for (int i : new int[] {0, 20, 45, 50, 66, token.length() - 2}) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            refused(given().get("/v1/mail-unsubscriptions/" + changed), 404, "not-found");
        }
        refused(given().get("/v1/mail-unsubscriptions/x"), 404, "not-found");
        refused(given().get("/v1/mail-unsubscriptions/not-base64!"), 404, "not-found");
        refused(
                given().contentType("application/x-www-form-urlencoded")
                        .body("x=y")
                        .post("/v1/mail-unsubscriptions/x"),
                404,
                "not-found");
    }

    @Test
    void fiftyClicksAreOneWish() {
        TestPerson ada = person();
        String link = link(ada);

        List<Integer> answers = Race.of(
                50,
                i -> given().contentType("application/x-www-form-urlencoded")
                        .body("List-Unsubscribe=One-Click")
                        .post(link)
                        .statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(TestDatabase.query("select version from mail_preferences where person_id = ?", ada.id()))
                .containsExactly(Map.of("version", 1L));
    }

    @Test
    void whoIsMergedHasStoppedWhatEitherRecordHasAndOldLinksHold() {
        TestPerson merged = person();
        TestPerson survivor = person();
        String link = link(merged);
        change(merged, etag(merged, MINE), "VOTING_REMINDER").then().statusCode(200);
        change(survivor, etag(survivor, MINE), "RENEWAL_DUE").then().statusCode(200);

        as(secretary())
                .body(Map.of("into", survivor.id(), "reason", "the same"))
                .post("/v1/persons/{id}/merger", merged.id())
                .then()
                .statusCode(200);
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link)
                .then()
                .statusCode(200);

        assertThat(as(survivor).get(MINE).jsonPath().getList("unsubscribed"))
                .containsExactly("RENEWAL_DUE", "GROUP_INVITED", "VOTING_REMINDER");
    }

    private static Response change(TestPerson person, String etag, String... unsubscribed) {
        return as(person)
                .header("If-Match", etag)
                .body(Map.of("unsubscribed", List.of(unsubscribed)))
                .put(MINE);
    }

    /** The path of the link in an invitation to this person. */
    private String link(TestPerson person) {
        invited(person);
        String header = Mailbox.only(person, "invited").header("List-Unsubscribe");
        return URI.create(Objects.requireNonNull(header).replaceAll("[<>]", "")).getPath();
    }

    private UUID invited(TestPerson person) {
        UUID group = UuidV7.next();
        NewMail mail = new NewMail(MailKind.GROUP_INVITED, person.id(), "group/" + group, Map.of("group", "Website"));
        QuarkusTransaction.requiringNew().run(() -> mails.due(mail));
        return MailLogs.idOf(MailKind.GROUP_INVITED, group);
    }
}
