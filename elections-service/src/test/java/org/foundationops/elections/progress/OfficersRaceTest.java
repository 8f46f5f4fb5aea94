package org.foundationops.elections.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foundationops.ballots.client.Voter;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Votes;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Several officers, voters and the clock at the same moment: one outcome, consistent and explained. */
@ServiceTest
class OfficersRaceTest {

    /** Around the end of voting nobody can know whether closing or extending comes first; each case is right. */
    @RepeatedTest(5)
    void closingExtendingAndAnnullingAtOnceHaveOneOutcome() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting();
        List<TestPerson> officers = List.of(election.officer(), officer(election), officer(election));
        TestDatabase.execute(
                "update election set voting_closes = clock_timestamp() + interval '60 milliseconds' where id = ?",
                election.id());
        String later = Instant.now().plusSeconds(3600).toString();
        String[] nouns = {"/closure", "/extension", "/annulment"};
        List<Crowd.Answer> answers = Crowd.answers(
                18,
                i -> election.path(nouns[i % 3]),
                i -> officers.get(i % 3 == 0 ? i / 3 % 3 : (i + 1) % 3),
                i -> switch (i % 3) {
                    case 0 -> "";
                    case 1 -> "{\"votingCloses\": \"" + later + "\", \"reason\": \"An outage.\"}";
                    default -> "{\"reason\": \"A wrong paper.\"}";
                });

        List<String> journal = journal(election);
        assertThat(accepted(answers, 1)).isEqualTo(times(journal, "extended")).isLessThanOrEqualTo(1);
        assertThat(accepted(answers, 2)).isEqualTo(times(journal, "voided")).isEqualTo(1);
        assertThat(accepted(answers, 0)).isLessThanOrEqualTo(times(journal, "closed"));
        assertThat(times(journal, "closed") + times(journal, "extended")).isLessThanOrEqualTo(1);
        // What came later found what came before.
        assertThat(journal).endsWith("voided");
        assertThat(election.status()).isEqualTo("VOID");
        assertThat(answers)
                .filteredOn(answer -> !answer.isAccepted())
                .extracting(Crowd.Answer::problem)
                .isSubsetOf("election-in-wrong-state", "voting-is-over", "step-too-early", "end-not-later");
    }

    @Test
    void aNominationAtTheDeadlineIsInTimeOrRefused() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson nominator = election.scene().member();
        List<UUID> nominees = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            UUID nominee = UUID.randomUUID();
            TestDatabase.execute("insert into person (person_id, version) values (?, 1)", nominee);
            nominees.add(nominee);
        }
        TestDatabase.execute(
                "update election set nominations_close = clock_timestamp() + interval '400 milliseconds' where id = ?",
                election.id());

        List<Crowd.Answer> answers = new ArrayList<>();
        for (int batch = 0; batch < 20; batch++) {
            int from = batch * 3;
            answers.addAll(Crowd.answers(
                    3,
                    i -> election.path("/nominations"),
                    i -> nominator,
                    i -> "{\"nomineeId\": \"" + nominees.get(from + i) + "\"}"));
            pauseUnlessOver(election, batch);
        }

        await().atMost(Scene.PATIENCE).until(() -> election.status().equals("REVIEW"));
        assertThat(answers)
                .filteredOn(answer -> !answer.isAccepted())
                .isNotEmpty()
                .extracting(Crowd.Answer::problem)
                .containsOnly("nominations-not-open");
        assertThat(TestDatabase.count(
                        "select count(*) from nomination n join election e on e.id = n.election_id"
                                + " where e.id = ? and n.nominated_at < e.nominations_close",
                        election.id()))
                .isEqualTo(answers.stream().filter(Crowd.Answer::isAccepted).count());
        assertThat(TestDatabase.count("select count(*) from nomination where election_id = ?", election.id()))
                .isEqualTo(answers.stream().filter(Crowd.Answer::isAccepted).count());
    }

    /** The clock makes both transitions in one go; nobody can have voted meanwhile. */
    @Test
    void votersWhoComeAfterAnOutageOverOpeningAndEndDoNotHoldUpTheClock() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo").intoRegistration();
        List<Voter> voters = election.candidates().stream()
                .map(person -> Votes.registered(election.id(), person))
                .toList();
        election.window("now() - interval '2 hours'", "now() - interval '1 hour'");

        List<String> refusals = Crowd.atOnce(voters.size(), i -> () -> Votes.refusal(voters.get(i)));

        assertThat(refusals).containsOnly("urn:problem:voting-not-open");
        await().atMost(Scene.PATIENCE).until(() -> election.status().equals("CLOSED"));
        given().get(election.path("/turnout")).then().statusCode(200).body("turnout", equalTo(0));
    }

    /** So that the requests lie around the deadline, not all before it. */
    private static void pauseUnlessOver(ElectionScene election, int batch) {
        if (batch >= 10) {
            await().atMost(Scene.PATIENCE)
                    .until(() -> TestDatabase.count(
                                    "select count(*) from election where id = ? and nominations_close < now()",
                                    election.id())
                            == 1);
        }
    }

    private static long accepted(List<Crowd.Answer> answers, int kind) {
        long accepted = 0;
        for (int i = kind; i < answers.size(); i += 3) {
            accepted += answers.get(i).isAccepted() ? 1 : 0;
        }
        return accepted;
    }

    private static long times(List<String> journal, String action) {
        return journal.stream().filter(action::equals).count();
    }

    private static List<String> journal(ElectionScene election) {
        return TestDatabase.query(
                        "select action from audit_entry where noun = 'election' and subject = ?"
                                + " and action in ('election-extended', 'election-closed', 'election-voided')"
                                + " order by position",
                        election.id().toString())
                .stream()
                .map(row -> String.valueOf(row.get("action")).replace("election-", ""))
                .toList();
    }

    private static TestPerson officer(ElectionScene election) {
        TestPerson officer = Scene.person();
        Authorities.give(officer, "election-officer", election.board().id(), Authorities.LONG_AGO, null);
        return officer;
    }
}
