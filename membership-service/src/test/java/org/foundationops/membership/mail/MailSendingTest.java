package org.foundationops.membership.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.mail.MailLogs.awaitAttempts;
import static org.foundationops.membership.mail.MailLogs.awaitStatus;
import static org.foundationops.membership.mail.MailLogs.letTimePass;
import static org.foundationops.membership.mail.MailLogs.read;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Race;
import org.foundationops.membership.mail.domain.MailKind;
import org.junit.jupiter.api.Test;

/** What becomes of mails with a mail server that works, does not want them, or breaks off. */
@ServiceTest
class MailSendingTest {

    @Inject
    Mails mails;

    @Inject
    Dispatch dispatch;

    @Inject
    Smtp smtp;

    @Test
    void aMailThatIsAcceptedIsLoggedWithoutItsAddress() {
        TestPerson ada = person();
        UUID mail = due(ada);

        Mailbox.only(ada, "suspended");

        JsonPath log = awaitStatus(mail, "SENT");
        assertThat(log.getString("personId")).isEqualTo(ada.id().toString());
        assertThat(log.getString("kind")).isEqualTo("SUSPENDED");
        assertThat(log.getString("reasonKey")).startsWith("suspension/");
        assertThat(log.getList("attempts.outcome")).containsExactly("ACCEPTED");
        assertThat(log.getString("attempts[0].beganAt")).isNotNull();
        assertThat(log.getString("attempts[0].endedAt")).isNotNull();
        assertThat(log.getBoolean("mayHaveBeenSentTwice")).isFalse();
        assertThat(TestDatabase.query("select * from mail where id = ?", mail).toString())
                .doesNotContain("@")
                .contains("content=null");
    }

    @Test
    void whatIsPutOffIsTriedAgainAfterAPause() {
        TestPerson ada = person("defer2." + UuidV7.next());
        UUID mail = due(ada);

        for (int attempt = 1; attempt <= 2; attempt++) {
            awaitAttempts(mail, attempt);
            long seconds = TestDatabase.count(
                    "select extract(epoch from next_attempt_at - now())::bigint from mail where id = ?", mail);
            assertThat(seconds).isBetween(30L * attempt - 5, 60L * attempt);
            letTimePass(mail);
        }

        JsonPath log = awaitStatus(mail, "SENT");
        assertThat(log.getList("attempts.outcome")).containsExactly("DEFERRED", "DEFERRED", "ACCEPTED");
        assertThat(log.getList("attempts.reply")).containsExactly("451 4.3.0", "451 4.3.0", null);
        assertThat(Mailbox.to(Tokens.email(ada.sub()))).hasSize(1);
    }

    @Test
    void afterAsManyAttemptsAsThePolicySaysAMailIsGivenUpAndCanBeTriedAgain() {
        TestPerson ada = person("defer20." + UuidV7.next());
        UUID mail = due(ada);
        awaitAttempts(mail, 1);
        TestDatabase.execute("update mail set tries = 19 where id = ?", mail);
        letTimePass(mail);

        JsonPath log = awaitStatus(mail, "GIVEN_UP");
        assertThat(log.getString("cause")).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(log.getList("attempts")).hasSize(2);

        as(secretary()).post("/v1/mails/{id}/retry", mail).then().statusCode(200);
        awaitAttempts(mail, 3);
        assertThat(read(mail).getString("status")).isEqualTo("DUE");
    }

    @Test
    void aRefusedRecipientIsGivenUpAtOnceAndGetsNoMoreMail() {
        TestPerson ada = person("refuse." + UuidV7.next());
        UUID mail = due(ada);

        JsonPath log = awaitStatus(mail, "GIVEN_UP");
        assertThat(log.getString("cause")).isEqualTo("REFUSED");
        assertThat(log.getList("attempts.reply")).containsExactly("550 5.1.1");

        JsonPath next = awaitStatus(due(ada), "GIVEN_UP");
        assertThat(next.getString("cause")).isEqualTo("ADDRESS_BOUNCED");
        assertThat(next.getList("attempts")).isEmpty();
    }

    @Test
    void aRefusedMailSaysNothingAboutItsAddress() {
        TestPerson ada = person("reject." + UuidV7.next());

        JsonPath log = awaitStatus(due(ada), "GIVEN_UP");

        assertThat(log.getString("cause")).isEqualTo("REFUSED");
        assertThat(log.getList("attempts.reply")).containsExactly("554 5.7.1");
        assertThat(awaitStatus(due(ada), "GIVEN_UP").getString("cause")).isEqualTo("REFUSED");
    }

    @Test
    void aMailWhoseAnswerWasLostMayGoTwiceAndTheLogSaysSo() {
        TestPerson broken = person("break1." + UuidV7.next());
        TestPerson silent = person("silent1." + UuidV7.next());
        List<UUID> both = Stream.of(broken, silent).map(this::due).toList();

        both.forEach(mail -> awaitAttempts(mail, 1));

        for (UUID mail : both) {
            // On a busy machine another attempt may break off, too.
            Awaitility.await(mail + " to be sent").atMost(MailLogs.PATIENCE).untilAsserted(() -> {
                letTimePass(mail);
                JsonPath log = read(mail);
                assertThat(log.getString("status")).as(log::prettify).isEqualTo("SENT");
            });
            JsonPath log = read(mail);
            assertThat(log.getString("attempts[0].outcome")).isEqualTo("UNKNOWN");
            assertThat(log.getString("attempts[-1].outcome")).isEqualTo("ACCEPTED");
            assertThat(log.getBoolean("mayHaveBeenSentTwice")).isTrue();
        }
        assertCameAgain(broken, both.getFirst());
        assertCameAgain(silent, both.getLast());
    }

    @Test
    void fiftySendersSendEachMailOnce() {
        TestPerson ada = person();
        List<NewMail> all = Stream.generate(() -> suspended(ada)).limit(200).toList();
        QuarkusTransaction.requiringNew().run(() -> mails.dueToAll(all));
        List<UUID> due = idsOf(ada);
        assertThat(due).hasSize(200);

        Race.of(50, i -> sendAll());

        Awaitility.await("all to be settled")
                .atMost(MailLogs.PATIENCE)
                .until(() -> TestDatabase.count(
                                "select count(*) from mail where person_id = ? and status <> 'SENT'", ada.id())
                        == 0);
        assertThat(Mailbox.to(Tokens.email(ada.sub())))
                .extracting(mail -> mail.header("Message-ID"))
                .doesNotHaveDuplicates()
                .hasSize(200);
        assertThat(TestDatabase.count("select count(*) from mail_attempt where mail_id = any(?::uuid[])", (Object)
                        due.stream().map(UUID::toString).toArray(String[]::new)))
                .isEqualTo(200);
    }

    @Test
    void nothingIsSentToWhomIsErased() {
        TestPerson ada = person("defer9." + UuidV7.next());
        UUID waiting = due(ada);
        awaitAttempts(waiting, 1);

        int cancelled = QuarkusTransaction.requiringNew().call(() -> mails.cancelFor(ada.id()));

        assertThat(cancelled).isEqualTo(1);
        letTimePass(waiting);
        JsonPath log = read(waiting);
        assertThat(log.getString("status")).isEqualTo("CANCELLED");
        assertThat(log.getString("cause")).isEqualTo("ERASED");
        assertThat(TestDatabase.query("select content from mail where id = ?", waiting))
                .containsExactly(Collections.singletonMap("content", null));
    }

    @Test
    void whatTheTemplatesCannotBeFilledWithIsGivenUp() {
        TestPerson ada = person("defer1." + UuidV7.next());
        UUID mail = due(ada);
        awaitAttempts(mail, 1);
        TestDatabase.execute("update mail set content = '{\"from\": \"today\"}' where id = ?", mail);
        letTimePass(mail);

        assertThat(awaitStatus(mail, "GIVEN_UP").getString("cause")).isEqualTo("UNWRITABLE");
    }

    @Test
    void whatIsStillToBeSentGoesToTheSurvivorOfAMerger() {
        TestPerson merged = person("defer9." + UuidV7.next());
        TestPerson survivor = person();
        String shared = "suspension/" + UuidV7.next();
        UUID own = due(merged);
        QuarkusTransaction.requiringNew().run(() -> {
            mails.due(suspended(merged, shared));
            mails.due(suspended(survivor, shared));
        });
        awaitAttempts(own, 1);

        as(secretary())
                .body(Map.of("into", survivor.id(), "reason", "the same"))
                .post("/v1/persons/{id}/merger", merged.id())
                .then()
                .statusCode(200);
        letTimePass(own);

        JsonPath log = awaitStatus(own, "SENT");
        assertThat(log.getString("personId")).isEqualTo(survivor.id().toString());
        Awaitility.await()
                .atMost(MailLogs.PATIENCE)
                .until(() -> Mailbox.to(Tokens.email(survivor.sub())).size() == 2);
        assertThat(TestDatabase.query(
                        "select status, cause from mail where reason_key = ? order by person_id = ?",
                        shared,
                        survivor.id()))
                .extracting(row -> row.get("status"), row -> row.get("cause"))
                .containsExactly(tuple("CANCELLED", "MERGED"), tuple("SENT", null));
    }

    /** Who gets it can tell that it is the same. */
    private static void assertCameAgain(TestPerson person, UUID mail) {
        assertThat(Mailbox.to(Tokens.email(person.sub())))
                .extracting(each -> each.header("Message-ID"))
                .hasSizeGreaterThanOrEqualTo(2)
                .containsOnly("<" + mail + "@foundation.example>");
    }

    /** As one replica does, until nothing is due. */
    private boolean sendAll() {
        try {
            for (Optional<Dispatch.Turn> turn = dispatch.next(); turn.isPresent(); turn = dispatch.next()) {
                Optional<Handover> handover = turn.get().handover();
                if (handover.isPresent()) {
                    dispatch.ended(handover.get(), smtp.send(handover.get()));
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private UUID due(TestPerson person) {
        NewMail mail = suspended(person);
        QuarkusTransaction.requiringNew().run(() -> mails.due(mail));
        return UUID.fromString(String.valueOf(TestDatabase.query(
                        "select id from mail where person_id = ? and reason_key = ?", person.id(), mail.reasonKey())
                .getFirst()
                .get("id")));
    }

    private static NewMail suspended(TestPerson person) {
        return suspended(person, "suspension/" + UuidV7.next());
    }

    private static NewMail suspended(TestPerson person, String reason) {
        return new NewMail(
                MailKind.SUSPENDED, person.id(), reason, Map.of("from", "2027-03-01", "until", "2027-04-01"));
    }

    private static List<UUID> idsOf(TestPerson person) {
        return as(secretary())
                .get("/v1/mails?limit=200&personId=" + person.id())
                .then()
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
    }
}
