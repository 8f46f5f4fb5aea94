package org.foundationops.elections.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.foundationops.elections.Api;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

@ServiceTest
class IssuanceBatchTest {

    @Test
    void tenTokensAndAPauseMakeOneBatchInTheOrderOfTheIds() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        List<TestPerson> voters = new ArrayList<>(Crowd.members(election.scene(), 12));
        election.intoRegistration();
        Collections.reverse(voters);
        voters.subList(0, 9).forEach(voter -> Registrant.of(election, voter).registers());
        pauseIsOver(election);
        // Nine are too few however long one waits; the tenth is one too many to keep back.
        assertThat(TestDatabase.count(
                        "select count(*) from issuance where election_id = ? and announced", election.id()))
                .isZero();
        Registrant.of(election, voters.get(9)).registers();

        awaitAnnounced(election, 10);
        List<UUID> told = told(election).getFirst();
        assertThat(told)
                .hasSize(10)
                .isEqualTo(voters.subList(0, 10).stream()
                        .map(TestPerson::id)
                        .sorted(IssuanceBatchTest::byText)
                        .toList());
        rowsTellNothing(election);

        // What the rows were before is swept out of the table.
        await().atMost(Scene.PATIENCE)
                .until(() -> TestDatabase.count("select count(*) from pg_stat_user_tables"
                                + " where relname = 'issuance' and last_vacuum is not null")
                        == 1);

        // The next ones wait for the pause, or for the end of voting.
        Registrant.of(election, voters.get(11)).registers();
        Registrant.of(election, voters.get(10)).registers();
        election.step("opening").step("closure");
        rowsTellNothing(election);
        assertThat(told(election).get(1)).hasSize(2).isSortedAccordingTo(IssuanceBatchTest::byText);
        assertThat(TestDatabase.query(
                        "select details ->> 'tokens' as tokens from audit_entry where action = 'tokens-announced'"
                                + " and subject = ? order by recorded_at",
                        election.id().toString()))
                .containsExactly(Map.of("tokens", "10"), Map.of("tokens", "2"));
    }

    @Test
    void beforeThePauseIsOverNothingIsAnnounced() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        List<TestPerson> voters = Crowd.members(election.scene(), 10);
        election.intoRegistration();
        voters.forEach(voter -> Registrant.of(election, voter).registers());

        // The clock has looked twice since: an election that is due all the time is announced, this one is not.
        ElectionScene due = ElectionScene.inReview("Ada", "Bo", "Cleo");
        List<TestPerson> others = Crowd.members(due.scene(), 10);
        due.intoRegistration();
        others.forEach(voter -> Registrant.of(due, voter).registers());
        pauseIsOver(due);
        awaitAnnounced(due, 10);

        assertThat(TestDatabase.count(
                        "select count(*) from issuance where election_id = ? and announced", election.id()))
                .isZero();
        Api.posted(
                election.officer().token(), election.path("/cancellation"), Map.of("reason", "Announced too early."));
        awaitAnnounced(election, 10);
    }

    @Test
    void theRepresentativeOfAMemberIsAnnouncedWithIt() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        TestPerson representative = Scene.person();
        UUID organisation = UUID.randomUUID();
        election.scene().corporateMember(organisation, representative.id());
        election.intoRegistration();
        Registrant.of(election, representative).registers();
        election.step("opening").step("closure");

        JsonNode entry = batches(election).getFirst().data().at("/entries/0");
        assertThat(entry.path("personId").textValue())
                .isEqualTo(representative.id().toString());
        assertThat(entry.path("organisationId").textValue()).isEqualTo(organisation.toString());
    }

    @Test
    void whoRegistersWhileABatchIsMadeIsNotLost() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        List<TestPerson> voters = Crowd.members(election.scene(), 60);
        election.intoRegistration();
        List<Registrant> passes =
                voters.stream().map(voter -> Registrant.of(election, voter)).toList();
        pauseIsOver(election);

        assertThat(Crowd.post(
                        60,
                        election.path("/registration"),
                        voters::get,
                        i -> "{\"blindedMessage\": \"" + passes.get(i).blinded().base64() + "\"}"))
                .containsOnly(200);
        election.step("opening").step("closure");

        List<UUID> announced = told(election).stream().flatMap(List::stream).toList();
        assertThat(announced)
                .containsExactlyInAnyOrderElementsOf(
                        voters.stream().map(TestPerson::id).toList());
        rowsTellNothing(election);
    }

    @Test
    void theDatabaseKeepsWhatWasIssued() {
        ElectionScene election = Desks.registration();
        TestPerson voter = election.candidates().get(0);
        Registrant.of(election, voter).registers();
        UUID other = election.candidates().get(1).id();

        refused(
                "update issuance set blinded_sha256 = sha256('x') where election_id = ?",
                "stays issued",
                election.id());
        refused("update issuance set announced = true where election_id = ?", "stays issued", election.id());
        refused("delete from issuance where election_id = ?", "stays issued", election.id());
        refused(
                "with gone as (delete from issuance where election_id = ? returning *) insert into issuance"
                        + " select election_id, person_id, sha256('x'), announced from gone",
                "stays issued",
                election.id());
        refused("truncate issuance", "stays issued");
        String insert = "insert into issuance (election_id, person_id, blinded_sha256) values (?, ?, sha256('x'))";
        refused(insert, "issuance_pkey", election.id(), voter.id());
        refused(insert, "tokens are issued to those on the roll", election.id(), UUID.randomUUID());
        refused(
                "insert into roll_exception (id, version, election_id, kind, status, person_id, class, reason,"
                        + " proposed_by, proposed_at, in_force_at) values (gen_random_uuid(), 0, ?, 'REVOCATION',"
                        + " 'IN_FORCE', ?, 'INDIVIDUAL', 'by hand', gen_random_uuid(), now(), now())",
                "whoever has a token is not revoked",
                election.id(),
                voter.id());
        election.step("opening").step("closure");
        refused(insert, "from the opening of registration to the end of voting", election.id(), other);
        assertThat(Desks.issued(election)).isEqualTo(1);
    }

    private static void refused(String sql, String why, Object... arguments) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> TestDatabase.execute(sql, arguments))
                .withStackTraceContaining(why);
    }

    /** Written by one transaction; the pages are filled as there is room in them, and each in the order of the ids. */
    private static void rowsTellNothing(ElectionScene election) {
        List<Map<String, @org.jspecify.annotations.Nullable Object>> rows = TestDatabase.query(
                "select person_id::text as id, xmin::text as writer, announced, split_part(ctid::text, ',', 1) as page"
                        + " from issuance where election_id = ? order by ctid",
                election.id());
        assertThat(rows.stream()
                        .collect(Collectors.groupingBy(row -> String.valueOf(row.get("page"))))
                        .values())
                .allSatisfy(page -> assertThat(page)
                        .extracting(row -> String.valueOf(row.get("id")))
                        .isSorted())
                .hasSizeLessThanOrEqualTo(rows.size() / 2);
        assertThat(rows).extracting(row -> row.get("writer")).hasSizeGreaterThan(1);
        assertThat(rows.stream().map(row -> row.get("writer")).distinct()).hasSize(1);
        assertThat(rows).extracting(row -> row.get("announced")).containsOnly(true);
    }

    private static void pauseIsOver(ElectionScene election) {
        TestDatabase.execute(
                "update election_key set batch_at = batch_at - interval '15 minutes' where election_id = ?",
                election.id());
    }

    private static void awaitAnnounced(ElectionScene election, int entries) {
        await().atMost(Scene.PATIENCE)
                .until(() -> TestDatabase.count(
                                "select count(*) from issuance where election_id = ? and announced", election.id())
                        == entries);
    }

    private static int byText(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }

    private static List<List<UUID>> told(ElectionScene election) {
        return batches(election).stream()
                .map(message -> StreamSupport.stream(
                                message.data().path("entries").spliterator(), false)
                        .map(entry -> UUID.fromString(entry.path("personId").textValue()))
                        .toList())
                .toList();
    }

    /** As many as the audit trail says that there are. */
    private static List<KafkaProbe.Message> batches(ElectionScene election) {
        long expected = TestDatabase.count(
                "select count(*) from audit_entry where action = 'tokens-announced' and subject = ?",
                election.id().toString());
        return await().atMost(Scene.PATIENCE)
                .until(
                        () -> KafkaProbe.read(Authorities.TOPIC).stream()
                                .filter(message ->
                                        message.type().equals("foundation.elections.voting-token-batch.issued.v1")
                                                && message.data()
                                                        .path("electionId")
                                                        .asText()
                                                        .equals(election.id().toString()))
                                .toList(),
                        found -> found.size() == expected);
    }
}
