package org.foundationops.membership.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.electorate.TestDatabaseClock;
import org.foundationops.membership.mail.MailLogs;
import org.foundationops.membership.mail.Mailbox;
import org.foundationops.membership.mail.domain.MailKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What voters hear by mail, from the messages of elections. */
@ServiceTest
class ElectionNoticesTest {

    private static final String TOPIC = "foundation.elections.v1";

    @Inject
    VotingService votings;

    @Inject
    VotingRepository repository;

    private UUID election = UuidV7.next();
    private long version;

    @BeforeEach
    void anotherElection() {
        election = UuidV7.next();
        version = 0;
    }

    @Test
    void everybodyOnTheRollHearsOnceThatVotingIsOpen() {
        TestPerson member = member();
        TestPerson representative = person();
        activeMembership(representative);
        Instant recordDate = TestDatabaseClock.now();
        TestPerson tooLate = member();
        Instant closes = Instant.now().plus(Duration.ofDays(14));

        publish("REGISTRATION", recordDate, closes);
        publish("VOTING", recordDate, closes);
        publish("VOTING", recordDate, closes.plus(Duration.ofDays(1))); // somebody moved the end

        assertThat(Mailbox.only(member, "Voting is open: Board " + election).text())
                .contains("It ends at " + closes.toString().substring(0, 10) + " ");
        Mailbox.only(representative, "Voting is open: Board " + election);
        awaitHeard();
        assertThat(recipients(MailKind.VOTING_OPEN))
                .contains(member.id(), representative.id())
                .doesNotContain(tooLate.id())
                .doesNotHaveDuplicates();
    }

    @Test
    void everybodyOnTheRollHearsOnceUnderWhichManifestTheyRegister() {
        TestPerson member = member();
        Instant recordDate = TestDatabaseClock.now();
        TestPerson tooLate = member();
        Instant closes = Instant.now().plus(Duration.ofDays(14));
        String hash = "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg";

        publish("REGISTRATION", recordDate, closes, hash);
        publish("REGISTRATION", recordDate, closes.plus(Duration.ofDays(1)), hash); // somebody was added to the roll

        Mailbox.Received mail = Mailbox.only(member, "Register to vote: Board " + election);
        assertThat(mail.text()).contains("\n" + hash + "\n", closes.toString().substring(0, 10));
        assertThat(mail.html()).contains("<code>" + hash + "</code>");
        assertThat(mail.header("List-Unsubscribe")).isNull();
        awaitHeard();
        assertThat(recipients(MailKind.REGISTRATION_OPEN))
                .contains(member.id())
                .doesNotContain(tooLate.id())
                .doesNotHaveDuplicates();
        publish("VOTING", recordDate, closes, hash);
        awaitHeard();
        assertThat(recipients(MailKind.REGISTRATION_OPEN)).doesNotHaveDuplicates();
    }

    @Test
    void nobodyIsToldToRegisterTooLateOrWithoutAManifest() {
        member();
        Instant recordDate = TestDatabaseClock.now();

        publish("REGISTRATION", recordDate, Instant.now().plus(Duration.ofDays(14)));
        publish(
                "REGISTRATION",
                recordDate,
                Instant.now().minusSeconds(1),
                "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg");

        awaitHeard();
        assertThat(recipients(MailKind.REGISTRATION_OPEN)).isEmpty();
    }

    @Test
    void nobodyHearsThatVotingWasOpenWhenItIsOver() {
        TestPerson member = member();
        Instant recordDate = TestDatabaseClock.now();

        publish("VOTING", recordDate, Instant.now().minusSeconds(1));
        publish("CLOSED", recordDate, Instant.now().minusSeconds(1));

        awaitHeard();
        assertThat(recipients(MailKind.VOTING_OPEN)).isEmpty();
        assertThat(member).isNotNull();
    }

    @Test
    void whoHasAVotingTokenHearsSoAndIsNotRemindedWhoHasNoneIs() {
        TestPerson registered = member();
        TestPerson idle = member();
        Instant recordDate = TestDatabaseClock.now();
        Instant closes = Instant.now().plus(Duration.ofDays(6));
        publish("REGISTRATION", recordDate, closes);
        tokens(entry(registered, null));
        publish("VOTING", recordDate, closes);
        assertThat(Mailbox.only(registered, "A ballot was issued to you: Board " + election)
                        .text())
                .contains("What we keep cannot tell");
        awaitHeard();

        Race.of(5, i -> {
            votings.remind(election);
            return i;
        });

        Mailbox.Received reminder = Mailbox.only(idle, "Not registered yet: Board " + election);
        assertThat(reminder.header("List-Unsubscribe")).isNotNull();
        assertThat(recipients(MailKind.VOTING_REMINDER))
                .contains(idle.id())
                .doesNotContain(registered.id())
                .doesNotHaveDuplicates();
        tokens(entry(idle, null));
        Mailbox.only(idle, "A ballot was issued");
        TestDatabase.execute(
                "update voting set closes_at = closes_at - interval '4 days 1 hour' where election_id = ?", election);
        votings.remind(election);
        assertThat(MailLogs.count(MailKind.VOTING_REMINDER, election)).isGreaterThan(1);
        assertThat(recipients(MailKind.VOTING_REMINDER))
                .filteredOn(idle.id()::equals)
                .hasSize(1);
    }

    @Test
    void tokensThatAreHeardOfBeforeTheElectionAreNotForgotten() {
        TestPerson ada = member();
        Instant recordDate = TestDatabaseClock.now();
        tokens(entry(ada, null));
        Awaitility.await()
                .until(() ->
                        TestDatabase.count("select count(*) from voting_token where election_id = ?", election) == 1);

        publish("REGISTRATION", recordDate, Instant.now().plus(Duration.ofDays(30)));

        Mailbox.only(ada, "A ballot was issued to you: Board " + election);
    }

    @Test
    void whoVotesForThemselvesAndForAnOrganisationIsRemindedOfWhatIsLeft() {
        TestPerson ada = member();
        UUID organisation = UuidV7.next();
        Instant recordDate = TestDatabaseClock.now();
        Instant closes = Instant.now().plus(Duration.ofDays(2));
        publish("REGISTRATION", recordDate, closes);
        tokens(entry(ada, organisation));
        publish("VOTING", recordDate, closes);
        awaitHeard();

        votings.remind(election);

        assertThat(recipients(MailKind.VOTING_REMINDER)).contains(ada.id());
        assertThat(MailLogs.count(MailKind.VOTING_TOKEN_ISSUED, election)).isEqualTo(1);
    }

    @Test
    void aMergedPersonKeepsTheirToken() {
        TestPerson merged = member();
        TestPerson survivor = person();
        Instant recordDate = TestDatabaseClock.now();
        Instant closes = Instant.now().plus(Duration.ofDays(2));
        publish("REGISTRATION", recordDate, closes);
        tokens(entry(merged, null));
        publish("VOTING", recordDate, closes);
        awaitHeard();
        as(secretary())
                .body(Map.of("into", survivor.id(), "reason", "the same"))
                .post("/v1/persons/{id}/merger", merged.id())
                .then()
                .statusCode(200);

        votings.remind(election);

        assertThat(recipients(MailKind.VOTING_REMINDER)).doesNotContain(merged.id(), survivor.id());
    }

    @Test
    void afterTheElectionItIsForgottenWhoHadAToken() {
        TestPerson ada = member();
        Instant recordDate = TestDatabaseClock.now();
        Instant closes = Instant.now().plus(Duration.ofDays(2));
        publish("REGISTRATION", recordDate, closes);
        tokens(entry(ada, null));
        publish("VOTING", recordDate, closes);
        Mailbox.only(ada, "A ballot was issued");

        publish("CLOSED", recordDate, closes);

        awaitHeard();
        assertThat(TestDatabase.count("select count(*) from voting_token where election_id = ?", election))
                .isZero();
        // The clock may have come by while voting was open, and reminded the other members.
        List<UUID> reminded = recipients(MailKind.VOTING_REMINDER);
        votings.remind(election);
        assertThat(recipients(MailKind.VOTING_REMINDER)).containsExactlyInAnyOrderElementsOf(reminded);
    }

    @Test
    void inAnElectionWithoutTokensNobodyIsReminded() {
        member();
        Instant recordDate = TestDatabaseClock.now();
        publish("VOTING", recordDate, Instant.now().plus(Duration.ofDays(2)));
        awaitHeard();

        assertThat(TestDatabase.query("select 1 from voting where election_id = ? and standing = 'OPEN'", election))
                .hasSize(1);
        assertThat(repository.openWithTokens()).extracting(Voting::electionId).doesNotContain(election);
    }

    private void publish(String status, Instant recordDate, Instant closes) {
        publish(status, recordDate, closes, null);
    }

    private void publish(String status, Instant recordDate, Instant closes, @Nullable String manifestHash) {
        Map<String, Object> state = new HashMap<>();
        state.put("bodyId", UuidV7.next());
        state.put("title", "Board " + election);
        state.put("status", status);
        state.put("timetable", Map.of("recordDate", recordDate.toString(), "votingCloses", closes.toString()));
        state.put(
                "roll",
                Map.of(
                        "frozenAt",
                        recordDate.toString(),
                        "count",
                        1,
                        "individual",
                        1,
                        "corporate",
                        0,
                        "sha256",
                        "0".repeat(64)));
        if (manifestHash != null) {
            state.put("manifestHash", manifestHash);
        }
        version++;
        KafkaProbe.publish(
                TOPIC, "foundation.elections.election.voting-opened.v1", "election", election, version, state);
    }

    private void tokens(Map<String, ?>... entries) {
        KafkaProbe.publish(
                TOPIC,
                "foundation.elections.voting-token-batch.issued.v1",
                "voting-token-batch",
                UuidV7.next(),
                0,
                Map.of("electionId", election, "entries", List.of(entries)));
    }

    private static Map<String, ?> entry(TestPerson person, @Nullable UUID organisation) {
        return organisation == null
                ? Map.of("personId", person.id())
                : Map.of("personId", person.id(), "organisationId", organisation);
    }

    /** Until all that was published about the election has been handled. */
    private void awaitHeard() {
        Awaitility.await("the election to be heard of")
                .until(() -> TestDatabase.count(
                                "select count(*) from inbox_version where handler = 'election-notices' and message_key = ?"
                                        + " and version = ?",
                                "election/" + election,
                                version)
                        == 1);
    }

    private List<UUID> recipients(MailKind kind) {
        return TestDatabase.query("select person_id from mail where kind = ? and subject_id = ?", kind.name(), election)
                .stream()
                .flatMap(row -> Stream.of((UUID) row.get("person_id")))
                .toList();
    }
}
