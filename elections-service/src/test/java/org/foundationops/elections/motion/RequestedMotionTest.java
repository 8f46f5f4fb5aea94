package org.foundationops.elections.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundationops.elections.Api;
import org.foundationops.elections.Directors;
import org.foundationops.elections.Scene;
import org.foundationops.elections.meeting.Held;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ProjectRoot;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other services ask becomes a motion, and what it comes to is their answer. */
@ServiceTest
class RequestedMotionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REQUESTED = "foundation.membership.decision.requested.v1";

    private static final String GRANT_REQUESTED = "foundation.grants.decision.requested.v1";

    private Directors board;
    private UUID request;

    @BeforeEach
    void aBoard() {
        board = Directors.seven();
        request = UuidV7.next();
    }

    /** The sample that the asking service publishes, to our board. */
    @Test
    void aRequestIsOnTheAgendaOfTheNextMeetingAndIsAnsweredByItsDecision() throws IOException {
        Held meeting = Held.called(board);
        ObjectNode asked = sample("requested");
        send(1, asked);
        send(1, asked);

        Moved motion = awaitMotion();
        JsonPath draft = motion.json();
        assertThat(draft.getString("status")).isEqualTo("DRAFT");
        assertThat(draft.getString("meetingId")).isEqualTo(meeting.id().toString());
        assertThat(draft.getString("text")).isEqualTo("Shall Example Widgets Ltd become a sponsored fellow?");
        assertThat(draft.getString("kind")).isEqualTo("corporate-membership");
        assertThat(draft.getString("decideBy")).isEqualTo("2027-04-01T00:00:00Z");
        assertThat(draft.getList("interestedPersons")).hasSize(1);

        meeting.begun(0, 5);
        motion.openInMeeting().votes("FOR", "FOR", "FOR", "AGAINST").close().statusCode(200);

        JsonNode answer = KafkaProbe.await(
                        "foundation.elections.v1", "motion/" + motion.id(), "foundation.elections.motion.decided.v1")
                .data();
        assertThat(answer.path("outcome").asText()).isEqualTo("PASSED");
        assertThat(answer.path("requestId").asText()).isEqualTo(request.toString());
        assertThat(answer.path("subject")).isEqualTo(asked.path("subject"));
        assertThat(answer.path("terms")).isEqualTo(asked.path("terms"));
        assertThat(answer.path("minuteReference").asText()).isEqualTo("Board 2027-03, item 1");
        assertThat(motions()).describedAs("once, though it came twice").hasSize(1);
    }

    /** Who would gain by the grant has no vote on it, whichever service asks. */
    @Test
    void aGrantIsDecidedByThoseWhoDoNotGainByIt() throws IOException {
        ObjectNode asked = data(ProjectRoot.path()
                        .resolve("grants-service/contracts/messages/" + GRANT_REQUESTED + "/samples/requested.json"))
                .put("requestId", request.toString())
                .put("body", board.body().toString());
        asked.putArray("interestedPersons").add(board.director(0).id().toString());
        KafkaProbe.publish("foundation.grants.v1", GRANT_REQUESTED, "decision-request", request, 1, asked);
        Moved motion = awaitMotion();
        patch(motion, Map.of("mode", "WRITTEN_CONSENT", "rule", "DISINTERESTED_MAJORITY"))
                .statusCode(200);

        motion.open();
        Api.refused(motion.tryVote(board.director(0), "FOR"), 403, "recused");
        for (int director = 1; director < 5; director++) {
            motion.tryVote(board.director(director), "FOR").statusCode(200);
        }
        motion.passDeadline("1 second");

        assertThat(motion.status()).isEqualTo("PASSED");
        JsonNode answer = KafkaProbe.await(
                        "foundation.elections.v1", "motion/" + motion.id(), "foundation.elections.motion.decided.v1")
                .data();
        assertThat(answer.path("requestId").asText()).isEqualTo(request.toString());
        assertThat(answer.path("subject")).isEqualTo(asked.path("subject"));
        assertThat(answer.path("terms")).describedAs("budget line and amount").isEqualTo(asked.path("terms"));
    }

    @Test
    void whatIsAskedCanBeDecidedInWritingButNotReworded() throws IOException {
        send(1, sample("requested"));
        Moved motion = awaitMotion();
        assertThat(motion.json().getString("meetingId")).isNull();

        Api.refused(patch(motion, Map.of("text", "Something else?")), 409, "asked-by-another-service");
        patch(motion, Map.of("mode", "WRITTEN_CONSENT", "rule", "DISINTERESTED_MAJORITY"))
                .statusCode(200);

        motion.open().votes("FOR", "FOR", "FOR", "FOR").passDeadline("1 second");
        assertThat(motion.status()).isEqualTo("PASSED");
    }

    @Test
    void aRequestThatIsTakenBackTakesItsMotionBack() throws IOException {
        send(1, sample("requested"));
        Moved motion = awaitMotion();
        Api.posted(
                board.president().token(),
                motion.path() + "/withdrawal"); // by hand before, so that the message finds nothing to do
        assertThat(motion.status()).isEqualTo("WITHDRAWN");
        send(2, sample("withdrawn"));

        UUID second = UuidV7.next();
        ObjectNode asked = sample("requested").put("requestId", second.toString());
        KafkaProbe.publish("foundation.membership.v1", REQUESTED, "decision-request", second, 1, asked);
        await().atMost(Scene.PATIENCE).until(() -> ids(second).size() == 1);
        Moved other = new Moved(board, UUID.fromString(ids(second).getFirst()));
        other.json();
        KafkaProbe.publish(
                "foundation.membership.v1",
                REQUESTED,
                "decision-request",
                second,
                2,
                sample("withdrawn").put("requestId", second.toString()));

        await().atMost(Scene.PATIENCE).until(() -> other.status().equals("WITHDRAWN"));
        assertThat(motion.audited("motion-withdrawn")).isEqualTo(1);
    }

    @Test
    void aRequestThatCameWhenItWasTakenBackAlreadyIsNoMotion() throws IOException {
        send(2, sample("withdrawn"));
        UUID later = UuidV7.next();
        KafkaProbe.publish(
                "foundation.membership.v1",
                REQUESTED,
                "decision-request",
                later,
                1,
                sample("requested").put("requestId", later.toString()));

        await().atMost(Scene.PATIENCE).until(() -> ids(later).size() == 1);
        assertThat(motions()).isEmpty();
    }

    /** A dead letter would hold up every voter roll. */
    @Test
    void aRequestToABodyThatIsNotHereIsWrittenDownAndHoldsUpNothing() throws IOException {
        send(1, sample("requested").put("body", UUID.randomUUID().toString()));

        await().atMost(Scene.PATIENCE)
                .until(() -> TestDatabase.count(
                                "select count(*) from audit_entry where action = 'decision-request-not-taken'"
                                        + " and subject = ?",
                                request.toString())
                        == 1);
        assertThat(TestDatabase.count(
                        "select count(*) from dead_letter where message_key = ?", "decision-request/" + request))
                .isZero();
    }

    /** Every sample that any service has published is one that we read. */
    @Test
    void everySampleOfARequestBecomesAMotion() throws IOException {
        for (JsonNode sample : samples()) {
            String type = sample.path("type").asText();
            ObjectNode data = (ObjectNode) sample.path("data");
            UUID id = UuidV7.next();
            data.put("requestId", id.toString()).put("body", board.body().toString());
            KafkaProbe.publish(
                    "foundation." + type.split("\\.", -1)[1] + ".v1",
                    type,
                    "decision-request",
                    id,
                    1,
                    data.put("withdrawn", false).put("unknownToUs", "yet"));
            await().atMost(Scene.PATIENCE).until(() -> ids(id).size() == 1);
        }
    }

    private static List<JsonNode> samples() throws IOException {
        List<JsonNode> found = new ArrayList<>();
        try (Stream<Path> services = Files.list(ProjectRoot.path())) {
            for (Path folder : services.map(service -> service.resolve("contracts/messages"))
                    .filter(Files::isDirectory)
                    .toList()) {
                found.addAll(samples(folder));
            }
        }
        assertThat(found).extracting(sample -> sample.path("type").asText()).contains(REQUESTED, GRANT_REQUESTED);
        return found;
    }

    private static List<JsonNode> samples(Path folder) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 3)) {
            for (Path file : files.filter(
                            each -> each.toString().matches(".*\\.decision\\.requested\\.v1/samples/[^/]+\\.json"))
                    .toList()) {
                found.add(JSON.readTree(Files.readString(file)));
            }
        }
        return found;
    }

    private ObjectNode sample(String name) throws IOException {
        ObjectNode data = data(ProjectRoot.path()
                .resolve("membership-service/contracts/messages/" + REQUESTED + "/samples/" + name + ".json"));
        return data.put("requestId", request.toString())
                .put("body", board.body().toString());
    }

    private static ObjectNode data(Path sample) throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(sample)).path("data");
    }

    private void send(long version, ObjectNode data) {
        KafkaProbe.publish("foundation.membership.v1", REQUESTED, "decision-request", request, version, data);
    }

    private Moved awaitMotion() {
        await().atMost(Scene.PATIENCE).until(() -> motions().size() == 1);
        return new Moved(board, UUID.fromString(motions().getFirst()));
    }

    private List<String> motions() {
        return ids(request);
    }

    private List<String> ids(UUID requestId) {
        return Api.as(board.secretary().token())
                .get("/v1/motions?requestId=" + requestId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private ValidatableResponse patch(Moved motion, Map<String, ?> changes) {
        return Api.as(board.secretary().token())
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(changes)
                .patch(motion.path())
                .then();
    }
}
