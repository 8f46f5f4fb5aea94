package org.foundationops.elections.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

@ServiceTest
class RegistrationRaceTest {

    @Test
    void twentyAtOnceForOneVoterAndOneWins() {
        ElectionScene election = Desks.registration();
        TestPerson voter = election.candidates().getFirst();
        List<Registrant> passes = IntStream.range(0, 20)
                .mapToObj(i -> Registrant.of(election, voter))
                .toList();

        List<Crowd.Answer> answers =
                Crowd.answers(20, i -> election.path("/registration"), i -> voter, i -> Desks.json(passes.get(i)));

        assertThat(answers.stream().filter(Crowd.Answer::isAccepted)).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.isAccepted()))
                .hasSize(19)
                .allSatisfy(answer -> assertThat(answer).isEqualTo(new Crowd.Answer(409, "token-issued")));
        assertThat(Desks.issued(election)).isEqualTo(1);
    }

    @Test
    void twentyTimesTheSameMessageAtOnceIsOneRegistration() {
        ElectionScene election = Desks.registration();
        TestPerson voter = election.candidates().getFirst();
        Registrant pass = Registrant.of(election, voter);

        assertThat(Crowd.post(20, election.path("/registration"), i -> voter, i -> Desks.json(pass)))
                .containsOnly(200);
        assertThat(Desks.issued(election)).isEqualTo(1);
    }

    @Test
    void aVoteIsTakenUpOrRevokedAndNeverBoth() {
        ElectionScene election = Desks.registration();
        TestPerson conduct = Desks.conductTeam();
        for (TestPerson voter : election.candidates()) {
            Registrant pass = Registrant.of(election, voter);
            List<Integer> statuses = Crowd.postTo(
                    2,
                    i -> election.path(i == 0 ? "/registration" : "/roll-exceptions/revocations"),
                    i -> i == 0 ? voter : conduct,
                    i -> i == 0
                            ? Desks.json(pass)
                            : "{\"personId\": \"" + voter.id() + "\", \"reason\": \"Decision 14.\"}");

            assertThat(statuses).isIn(List.of(200, 409), List.of(403, 201));
            assertThat(TestDatabase.count(
                            "select count(*) from issuance where election_id = ? and person_id = ?",
                            election.id(),
                            voter.id()))
                    .isEqualTo(statuses.getFirst() == 200 ? 1 : 0);
        }
    }

    @Test
    void ofTwoMergedRecordsAtOnceOneGetsAToken() {
        for (int round = 0; round < 3; round++) {
            ElectionScene election = Desks.registration();
            TestPerson first = election.candidates().get(0);
            TestPerson second = election.candidates().get(1);
            List<Registrant> passes = List.of(Registrant.of(election, first), Registrant.of(election, second));
            Scene.merge(first, second);

            // Both tokens of the sign-in lead to the survivor now, whichever record was on the roll.
            List<Crowd.Answer> answers = Crowd.answers(
                    10,
                    i -> election.path("/registration"),
                    i -> i % 2 == 0 ? first : second,
                    i -> Desks.json(passes.get(i % 2)));

            assertThat(answers.stream().filter(Crowd.Answer::isAccepted)).hasSize(5);
            assertThat(Desks.issued(election)).isEqualTo(1);
        }
    }

    @Test
    void registrationEndsAtTheInstantInWholeSecondsReadUnderTheLock() {
        ElectionScene election = Desks.registration().step("opening");
        Registrant pass = Registrant.of(election, election.candidates().getFirst());
        Instant closes = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(2);
        TestDatabase.execute(
                "update election set voting_closes = ? where id = ?",
                Timestamp.from(closes.plusMillis(900)),
                election.id());

        List<Integer> statuses = new ArrayList<>();
        Instant lastAccepted = Instant.MIN;
        Instant end = Instant.now().plus(Duration.ofSeconds(4));
        while (Instant.now().isBefore(end)) {
            Instant asked = Instant.now();
            int status = pass.posts().extract().statusCode();
            statuses.add(status);
            lastAccepted = status == 200 ? asked : lastAccepted;
        }

        assertThat(statuses).startsWith(200).endsWith(409);
        assertThat(statuses.lastIndexOf(200)).isLessThan(statuses.indexOf(409));
        assertThat(lastAccepted).isBefore(closes);
    }
}
