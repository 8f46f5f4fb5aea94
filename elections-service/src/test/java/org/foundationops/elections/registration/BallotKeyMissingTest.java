package org.foundationops.elections.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** A service whose environment has no key to keep private keys with. */
@ServiceTest
@TestProfile(BallotKeyMissingTest.WithoutKey.class)
class BallotKeyMissingTest {

    public static class WithoutKey implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("foundation.ballots.key", "");
        }
    }

    @Test
    void registrationDoesNotOpenAndAllElseGoesOn() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        Scene.membershipIsComplete();
        election.step("roll");
        ElectionScene.confirmSmallRoll(election.officer(), election.id());

        Api.refused(
                Api.post(election.officer().token(), election.path("/registration-opening")),
                409,
                "ballot-key-missing");

        assertThat(election.status()).isEqualTo("REVIEW");
        assertThat(TestDatabase.count("select count(*) from election_key where election_id = ?", election.id()))
                .isZero();
        Api.refused(given().get(election.path("/manifest")).then(), 404, "not-found");
    }
}
