package org.foundationops.elections.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Votes;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** Two records of one human being that are merged after the roll was frozen: one token, unless both have one already. */
@ServiceTest
class MergedVoterTest {

    @Test
    void whoStandsOnTheRollUnderTheMergedRecordVotes() {
        ElectionScene election = voting();
        TestPerson onTheRoll = election.candidates().get(0);
        TestPerson survivor = Scene.person();

        Scene.merge(onTheRoll, survivor);

        election.cast(survivor, 1);
        assertThat(Votes.registrationRefusal(election.id(), onTheRoll)).isEqualTo("urn:problem:token-issued");
        assertThat(turnout(election)).isEqualTo(1);
    }

    @Test
    void whoHasATokenUnderOneRecordGetsNoneUnderTheOther() {
        ElectionScene election = voting();
        TestPerson old = election.candidates().get(0);
        TestPerson survivor = election.candidates().get(1);
        election.cast(survivor, 1);

        Scene.merge(old, survivor);

        assertThat(Votes.registrationRefusal(election.id(), old)).isEqualTo("urn:problem:token-issued");
        assertThat(turnout(election)).isEqualTo(1);
    }

    /** Nobody can know which two ballots they are. */
    @Test
    void twoTokensThatWereIssuedBeforeTheMergerStay() {
        ElectionScene election = voting();
        TestPerson old = election.candidates().get(0);
        TestPerson survivor = election.candidates().get(1);
        Votes.registered(election.id(), survivor);
        Votes.registered(election.id(), old);

        Scene.merge(old, survivor);

        election.cast(survivor, 1);
        election.cast(old, 2);
        assertThat(turnout(election)).isEqualTo(2);
    }

    @Test
    void alongSeveralMergersItIsStillOneVoter() {
        ElectionScene election = voting();
        TestPerson first = election.candidates().get(0);
        TestPerson second = election.candidates().get(1);
        TestPerson last = Scene.person();
        election.cast(first, 1);
        Scene.merge(first, second);
        Scene.merge(second, last);

        assertThat(Votes.registrationRefusal(election.id(), last)).isEqualTo("urn:problem:token-issued");
        assertThat(turnout(election)).isEqualTo(1);
    }

    private static ElectionScene voting() {
        return ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting();
    }

    /** It is public with the last batch at the latest. */
    private static int turnout(ElectionScene election) {
        election.step("closure");
        return Api.get(election.path("/turnout")).getInt("turnout");
    }
}
