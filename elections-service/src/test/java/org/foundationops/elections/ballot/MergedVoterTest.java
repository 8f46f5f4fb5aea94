package org.foundationops.elections.ballot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two records of one human being that are merged after the roll was frozen: one vote. */
@ServiceTest
class MergedVoterTest {

    @Test
    void whoStandsOnTheRollUnderTheMergedRecordVotes() {
        ElectionScene election = voting();
        TestPerson onTheRoll = election.candidates().get(0);
        TestPerson survivor = Scene.person();

        Scene.merge(onTheRoll, survivor);

        election.cast(survivor, 1);
        election.cast(onTheRoll, 2);
        assertThat(ballots(election)).containsExactly(onTheRoll.id());
        given().get(election.path("/turnout")).then().body("turnout", equalTo(1));
    }

    @Test
    void ofTwoBallotsThatWereCastBeforeTheMergerTheLastCounts() {
        ElectionScene election = voting();
        TestPerson old = election.candidates().get(0);
        TestPerson survivor = election.candidates().get(1);
        election.cast(survivor, 1);
        election.cast(old, 2);
        given().get(election.path("/turnout")).then().body("turnout", equalTo(2));

        Scene.merge(old, survivor);

        given().get(election.path("/turnout")).then().body("turnout", equalTo(1), "roll", equalTo(3));
        election.intoRatified().step("publication");
        given().get(election.path("/result")).then().body("turnout", equalTo(1), "ballots", equalTo(1));
        assertThat(ballots(election)).as("nothing is removed from the box").hasSize(2);
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

        election.cast(last, 3);

        given().get(election.path("/turnout")).then().body("turnout", equalTo(1));
    }

    private static ElectionScene voting() {
        return ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting();
    }

    private static List<@Nullable Object> ballots(ElectionScene election) {
        return TestDatabase.query("select person_id from ballot where election_id = ?", election.id()).stream()
                .<@Nullable Object>map(row -> row.get("person_id"))
                .toList();
    }
}
