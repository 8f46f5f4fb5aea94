package org.foundationops.elections.interest;

import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Affiliations;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** An officer who is not free rules on nobody's eligibility. */
@ServiceTest
class ConflictTest {

    private static final Map<String, String> LONG_AGO =
            Map.of("from", "2020-01-01T00:00:00Z", "recordedAt", "2020-01-01T00:00:00Z");

    @Test
    void anOfficerWhoBelongsToTheControlGroupOfTheNomineeDoesNotRule() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson nominee = election.scene().member();
        String path = accepted(election, nominee);
        UUID holding = UuidV7.next();
        UUID daughter = Affiliations.daughterOf(holding);
        Affiliations.begun(nominee, daughter);
        rule(election, path).statusCode(200);

        Affiliations.begun(election.officer(), holding);

        Api.refused(rule(election, path), 403, "conflict-of-interest");
    }

    @Test
    void nobodyRulesOnThemselfNorWhereTheyDeclaredAConflict() {
        ElectionScene election = ElectionScene.inNominations();
        TestPerson nominee = election.scene().member();
        String path = accepted(election, nominee);
        String own = accepted(election, election.officer(), nominee);

        Api.refused(rule(election, own), 403, "conflict-of-interest");
        rule(election, path).statusCode(200);
        UUID conflict = UuidV7.next();
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("personId", election.officer().id().toString());
        state.put("otherPersonId", nominee.id().toString());
        state.put("periods", List.of(LONG_AGO));
        Affiliations.tell("conflict", "declared", conflict, state);
        await().atMost(Scene.PATIENCE)
                .until(() ->
                        TestDatabase.count("select count(*) from known_conflict where conflict_id = ?", conflict) == 1);

        Api.refused(rule(election, path), 403, "conflict-of-interest");
    }

    private static ValidatableResponse rule(ElectionScene election, String path) {
        return Api.post(election.officer().token(), path + "/eligibility", Map.of("eligible", true));
    }

    private static String accepted(ElectionScene election, TestPerson nominee) {
        return accepted(election, nominee, nominee);
    }

    private static String accepted(ElectionScene election, TestPerson nominee, TestPerson nominator) {
        String path = "/v1/nominations/" + election.nominate(nominator, nominee);
        Api.post(nominee.token(), path + "/acceptance", ElectionScene.acceptance("Ada"))
                .statusCode(200);
        return path;
    }
}
