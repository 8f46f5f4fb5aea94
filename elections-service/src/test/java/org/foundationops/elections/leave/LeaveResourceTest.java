package org.foundationops.elections.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.Directors;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class LeaveResourceTest {

    private Directors board;
    private String path;

    @BeforeEach
    void aBoard() {
        board = Directors.seven();
        path = "/v1/bodies/" + board.body() + "/leaves";
    }

    /** Test vectors: N 7: quorum 4. One on leave: base 6, quorum 4. Two: base 5, quorum 3. A third request is refused. */
    @Test
    void eachLeaveLowersTheBaseOfTheQuorumAndTheThirdIsRefused() {
        assertQuorum(0, 7, 4);
        take(board.director(1));
        assertQuorum(1, 6, 4);
        UUID second = take(board.director(2));
        assertQuorum(2, 5, 3);

        Api.refused(Api.post(board.director(3).token(), path, month()), 409, "too-many-on-leave");

        Api.post(board.director(2).token(), path + "/" + second + "/end").statusCode(200);
        assertQuorum(1, 6, 4);
        take(board.director(3));
        assertThat(audited("leave-ended", second)).isEqualTo(1);
        assertThat(KafkaProbe.await("foundation.elections.v1", "leave/" + second, "foundation.elections.leave.ended.v1")
                        .data()
                        .path("personId")
                        .asText())
                .isEqualTo(board.director(2).id().toString());
        Api.refused(Api.post(board.director(2).token(), path + "/" + second + "/end"), 409, "leave-over");
    }

    @Test
    void ofFiftyRequestsAtOnceTwoAreGranted() {
        List<Integer> statuses =
                Crowd.post(50, path, each -> board.director(each % 7), each -> "{\"until\": \"" + inDays(30) + "\"}");

        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(2);
        assertThat(statuses).containsOnly(201, 409);
        assertQuorum(2, 5, 3);
    }

    @Test
    void theSecretaryRecordsThatOfSomebodyElseAndNobodyElseDoes() {
        Map<String, Object> request =
                Api.with(month(), "personId", board.director(4).id());

        Api.refused(Api.post(board.director(5).token(), path, request), 403, "forbidden");
        String id = Api.posted(
                        board.secretary().token(), path, Api.with(request, "minuteReference", "Board 2026-01, item 3"))
                .getString("id");

        Api.refused(Api.post(board.director(5).token(), path + "/" + id + "/end"), 403, "forbidden");
        Api.refused(Api.post(board.director(4).token(), path, month()), 409, "already-on-leave");
        Api.as(board.director(6).token())
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.minuteReference", contains("Board 2026-01, item 3"));
        Api.as(board.secretary().token())
                .accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString(board.director(4).id().toString()));
        Api.as(board.director(6).token())
                .get(path + "/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        TestPerson other = Directors.seven().president();
        Api.refused(Api.as(other.token()).get(path).then(), 403, "forbidden");
        Api.refused(Api.as(other.token()).get(path + "/" + id).then(), 403, "forbidden");
        Api.refused(
                Api.as(board.secretary().token())
                        .get(path + "/" + UUID.randomUUID())
                        .then(),
                404,
                "not-found");
    }

    @Test
    void whatBreaksTheRulesIsRefused() {
        String self = board.director(1).token();
        Api.refused(Api.post(self, path, Map.of("until", inDays(200))), 422, "leave-too-long");
        Api.refused(Api.post(self, path, Map.of("from", inDays(-2), "until", inDays(20))), 422, "leave-not-ahead");
        Api.refused(Api.post(self, path, Map.of("from", inDays(20), "until", inDays(20))), 422, "leave-not-ahead");
        Api.refused(
                Api.post(
                        board.secretary().token(),
                        path,
                        Api.with(month(), "personId", Scene.person().id())),
                422,
                "not-in-office");
    }

    private UUID take(TestPerson director) {
        return Api.id(Api.posted(director.token(), path, month()));
    }

    private void assertQuorum(int onLeave, int base, int quorum) {
        Map<String, Object> found =
                Api.get("/v1/bodies/" + board.body() + "/quorum").get("$");
        assertThat(found).isEqualTo(Map.of("authorisedNumber", 7, "onLeave", onLeave, "base", base, "quorum", quorum));
    }

    private static long audited(String action, UUID subject) {
        return TestDatabase.count(
                "select count(*) from audit_entry where action = ? and subject = ?", action, subject.toString());
    }

    private static Map<String, Object> month() {
        return Map.of("until", inDays(30));
    }

    private static String inDays(int days) {
        return Instant.now()
                .plus(days, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
