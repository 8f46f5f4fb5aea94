package org.foundationops.elections.castbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.cast.Credential;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.token.PreparedMessage;
import org.foundationops.elections.Api;
import org.foundationops.kit.testing.BallotBoxDatabase;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class CastingTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aBallotIsAcceptedAndPromised() {
        BoxScene scene = BoxScene.open();
        Cast cast = scene.fill(scene.voter(), 1, 2, 1);

        Acknowledgement promise = scene.acknowledged(cast);

        assertThat(promise.election()).isEqualTo(scene.manifest.reference());
        assertThat(scene.waiting()).isEqualTo(1);
    }

    @Test
    void theSameBytesAgainGetTheSameAnswerAndAddNothing() {
        BoxScene scene = BoxScene.open();
        Cast cast = scene.fill(scene.voter(), 1, 1);

        String first = scene.post(cast).statusCode(200).extract().asString();
        String second = scene.post(cast).statusCode(200).extract().asString();

        assertThat(second).isEqualTo(first);
        assertThat(scene.waiting()).isEqualTo(1);
    }

    @Test
    void aRepeatIsKnownAlsoWhenABatchHasTakenTheBallotUp() {
        BoxScene scene = BoxScene.open();
        List<Cast> casts = IntStream.range(0, 10)
                .mapToObj(i -> scene.accepted(scene.voter(), 1))
                .toList();
        scene.pauseIsOver();
        BoxScene.clock().makeDue();
        assertThat(scene.waiting()).isZero();

        scene.acknowledged(casts.getFirst());

        assertThat(scene.waiting()).isZero();
    }

    @Test
    void aHigherCounterReplacesAndBothWillBeInTheLog() {
        BoxScene scene = BoxScene.open();
        Credential voter = scene.voter();
        scene.accepted(voter, 1);

        Cast later = scene.accepted(voter, 7);

        assertThat(scene.waiting()).isEqualTo(2);
        BoxScene.keeper().close(scene.id());
        assertThat(BoxScene.keeper().standing(scene.id())).containsExactly(later);
        assertThat(BoxScene.keeper().leaves(scene.id())).hasSize(2);
    }

    @Test
    void aUsedCounterIsRefusedAndTheEarlierBallotStays() {
        BoxScene scene = BoxScene.open();
        Credential voter = scene.voter();
        Cast current = scene.accepted(voter, 5);

        refused(scene.post(scene.fill(voter, 5, 3)), 409, "counter-used");
        refused(scene.post(scene.fill(voter, 4, 3)), 409, "counter-used");

        BoxScene.keeper().close(scene.id());
        assertThat(BoxScene.keeper().standing(scene.id())).containsExactly(current);
    }

    @Test
    void theFirstBallotStaysWhereTheFirstCounts() {
        BoxScene scene = BoxScene.whereTheFirstBallotCounts();
        Credential voter = scene.voter();
        Cast first = scene.accepted(voter, 1);

        refused(scene.post(scene.fill(voter, 2, 3)), 409, "recast-not-allowed");

        scene.acknowledged(first);
        BoxScene.keeper().close(scene.id());
        assertThat(BoxScene.keeper().standing(scene.id())).containsExactly(first);
    }

    @Test
    void aSecondTokenForTheSameKeyIsRefused() {
        BoxScene scene = BoxScene.open();
        Credential voter = scene.voter();
        Cast first = scene.accepted(voter, 1);
        PreparedMessage other = PreparedMessage.prepare(voter.key().publicKey().bytes(), BoxScene.RANDOM);
        Credential again = new Credential(voter.key(), 1, other, BoxScene.token(1, other));
        Credential heavy = new Credential(voter.key(), 3, other, BoxScene.token(3, other));

        refused(scene.post(scene.fill(again, 2, 1)), 409, "token-changed");
        refused(scene.post(scene.fill(heavy, 2, 1)), 409, "token-changed");

        BoxScene.keeper().close(scene.id());
        assertThat(BoxScene.keeper().standing(scene.id())).containsExactly(first);
    }

    @Test
    void aBallotOfAnotherElectionIsRefused() {
        BoxScene scene = BoxScene.open();
        BoxScene other = BoxScene.open();
        Cast cast = scene.accepted(scene.voter(), 1);

        refused(other.post(cast), 422, "signature-invalid");

        assertThat(other.waiting()).isZero();
    }

    @Test
    void aTokenOfAnotherWeightIsRefused() {
        BoxScene scene = BoxScene.open();
        Credential voter = scene.voter(1);
        Credential claimed = new Credential(voter.key(), 3, voter.message(), voter.token());

        refused(scene.post(scene.fill(claimed, 1, 1)), 422, "token-invalid");
        refused(
                scene.post(scene.fill(new Credential(voter.key(), 2, voter.message(), voter.token()), 1, 1)),
                422,
                "weight-unknown");
    }

    @Test
    void whateverIsChangedOnTheWayIsNoticed() {
        BoxScene scene = BoxScene.open();
        Credential voter = scene.voter();
        Cast cast = scene.fill(voter, 1, 1);
        CastHeader header = cast.header();

        refused(scene.post(changed(cast, "signature", flipped(header.signature()))), 422, "signature-invalid");
        refused(scene.post(changed(cast, "commitment", flipped(header.commitment()))), 422, "signature-invalid");
        refused(scene.post(changed(cast, "counter", Json.of(2))), 422, "signature-invalid");
        refused(scene.post(changed(cast, "token", flipped(header.token()))), 422, "token-invalid");
        refused(scene.post(changed(cast, "token", Json.of(header.token().slice(1, 256)))), 422, "token-invalid");
        refused(
                scene.post(changed(
                        cast,
                        "preparedMessage",
                        flipped(header.preparedMessage().bytes()))),
                422,
                "token-invalid");
        refused(scene.post(changed(cast, "key", flipped(header.number().key()))), 422, "key-mismatch");
        refused(scene.post(changed(cast, "sealed", Json.of(cast.sealed().slice(1, 20)))), 422, "sealed-length");
        assertThat(scene.waiting()).isZero();
    }

    @Test
    void aKeyOfSmallOrderIsRefused() {
        BoxScene scene = BoxScene.open();
        Cast cast = scene.fill(scene.voter(), 1, 1);
        byte[] neutral = new byte[32];
        neutral[0] = 1;
        PreparedMessage message = PreparedMessage.prepare(Bytes.of(neutral), BoxScene.RANDOM);
        Map<String, Json> members = new HashMap<>(cast.json().values());
        members.put("key", Json.of(Bytes.of(neutral)));
        members.put("preparedMessage", Json.of(message.bytes()));
        members.put("token", Json.of(BoxScene.token(1, message)));

        refused(scene.post(text(Json.of(members))), 422, "key-invalid");
    }

    @Test
    void whatIsNoBallotCannotBeRead() {
        BoxScene scene = BoxScene.open();
        Cast cast = scene.fill(scene.voter(), 1, 1);

        refused(scene.post("{}"), 400, "invalid-request");
        refused(scene.post("[]"), 400, "invalid-request");
        refused(scene.post("{\"key\":"), 400, "invalid-request");
        refused(scene.post(changed(cast, "name", Json.of("Ada"))), 400, "invalid-request");
        refused(scene.post(changed(cast, "counter", Json.of(0))), 400, "invalid-request");
        refused(scene.post(changed(cast, "counter", Json.of(1L << 31))), 400, "invalid-request");
        refused(scene.post(changed(cast, "key", Json.of("AAAA"))), 400, "invalid-request");
        refused(scene.post(changed(cast, "commitment", Json.of("not base64url!"))), 400, "invalid-request");
        refused(scene.post(changed(cast, "weight", Json.of("1"))), 400, "invalid-request");
        refused(scene.post(changed(cast, "sealed", Json.of("A".repeat(20_000)))), 413, "payload-too-large");
    }

    @Test
    void anUnknownElectionHasNoBallotBox() {
        BoxScene scene = BoxScene.withoutBox();

        refused(scene.post(scene.fill(scene.voter(), 1, 1)), 404, "not-found");
        for (String route : List.of("/manifest", "/log/head", "/log/heads", "/log/consistency?first=0&second=0")) {
            refused(given().get(scene.path(route)).then(), 404, "not-found");
        }
    }

    @Test
    void beforeTheOpeningNothingIsAccepted() {
        BoxScene scene =
                BoxScene.between(BoxScene.now().plus(HOUR), BoxScene.now().plus(HOUR.multipliedBy(2)));

        refused(scene.post(scene.fill(scene.voter(), 1, 1)), 409, "voting-not-open");
    }

    @Test
    void fromTheEndOnNothingIsAcceptedAndNobodyOpensVotingAgain() {
        BoxScene scene = BoxScene.between(BoxScene.now().minus(HOUR), BoxScene.now());

        refused(scene.post(scene.fill(scene.voter(), 1, 1)), 409, "voting-not-open");
        assertThat(BallotBoxDatabase.count("select count(*) from box where election_id = ?", scene.id()))
                .isEqualTo(1);
    }

    @Test
    void whereOfficersOpenAndCloseVotingTheirsIsTheWindow() {
        BoxScene scene = BoxScene.byOfficers();
        Cast cast = scene.fill(scene.voter(), 1, 1);
        refused(scene.post(cast), 409, "voting-not-open");

        BoxScene.keeper().open(scene.id(), Instant.now().minusMillis(5));
        BoxScene.keeper().open(scene.id(), Instant.now().plus(HOUR));

        scene.acknowledged(cast);
        assertThat(BoxScene.keeper().close(scene.id())).isEqualTo(new BoxFigures(1, 1));
        refused(scene.post(scene.fill(scene.voter(), 1, 1)), 409, "voting-not-open");
    }

    @Test
    void theManifestIsServedByteForByte() {
        BoxScene scene = BoxScene.open();

        byte[] served = given().get(scene.path("/manifest"))
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .asByteArray();

        assertThat(served).isEqualTo(scene.manifest.canonical());
    }

    @Test
    void aBoxThatIsThereStaysAsItIs() {
        BoxScene scene = BoxScene.open();

        BoxScene.keeper().provide(scene.manifest, scene.logKey);

        scene.accepted(scene.voter(), 1);
        assertThat(BoxScene.keeper().heads(scene.id())).hasSize(1);
        assertThat(BoxScene.keeper().unfinished()).contains(scene.id());
        assertThat(BoxScene.keeper().canKeep()).isTrue();
        assertThat(BoxScene.keeper().figures(UUID.randomUUID())).isEmpty();
    }

    private static String changed(Cast cast, String name, Json value) {
        Map<String, Json> members = new HashMap<>(cast.json().values());
        members.put(name, value);
        return text(Json.of(members));
    }

    private static String text(Json json) {
        return new String(json.canonical(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** With another first byte. */
    private static Json flipped(Bytes bytes) {
        byte[] array = bytes.toArray();
        array[0] ^= 1;
        return Json.of(Bytes.of(array));
    }

    private static void refused(ValidatableResponse answer, int status, String type) {
        Api.refused(answer, status, type);
    }
}
