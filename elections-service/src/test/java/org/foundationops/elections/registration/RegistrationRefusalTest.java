package org.foundationops.elections.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.elections.suspension.Suspended;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class RegistrationRefusalTest {

    @Test
    void nobodyRegistersBeforeOrForAnElectionThatIsNotThere() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        TestPerson voter = election.candidates().getFirst();

        Api.refused(Desks.post(election, voter, "AA"), 409, "registration-not-open");
        Api.refused(Api.as(voter.token()).get(election.path("/registration")).then(), 409, "registration-not-open");
        Api.refused(given().get(election.path("/manifest")).then(), 404, "not-found");
        Api.refused(
                Api.post(
                        voter.token(),
                        "/v1/elections/" + UUID.randomUUID() + "/registration",
                        Map.of("blindedMessage", "AA")),
                404,
                "not-found");
        Api.refused(
                Api.as(voter.token())
                        .get("/v1/elections/" + UUID.randomUUID() + "/registration")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void onlyAPersonWhoSignedInRegisters() {
        ElectionScene election = Desks.registration();
        Registrant registrant = Registrant.of(election, election.candidates().getFirst());
        String path = election.path("/registration");

        Api.refused(
                given().contentType("application/json")
                        .body(registrant.body())
                        .post(path)
                        .then(),
                401,
                "unauthenticated");
        Api.refused(given().get(path).then(), 401, "unauthenticated");
        Api.refused(Api.post(Tokens.client("elections:read"), path, registrant.body()), 403, "insufficient-scope");
        Api.refused(Api.as(Tokens.client("elections:read")).get(path).then(), 403, "insufficient-scope");
        assertThat(Desks.issued(election)).isZero();
    }

    @Test
    void whatCannotBeSignedIsRefusedBeforeAnythingIsStored() {
        ElectionScene election = Desks.registration();
        TestPerson voter = election.candidates().getFirst();
        Bytes right = Registrant.of(election, voter).blinded();
        int length = right.length();
        byte[] largest = new byte[length];
        Arrays.fill(largest, (byte) 0xFF);

        for (String wrong : List.of(
                "",
                "A",
                "====",
                right.base64() + "A",
                right.slice(0, length - 1).base64(),
                Bytes.joined(Bytes.of((byte) 0), right).base64(),
                Bytes.of(new byte[length]).base64(),
                Bytes.of(Desks.modulus(election)).base64(),
                Bytes.of(largest).base64())) {
            Api.refused(Desks.post(election, voter, wrong), 422, "blinded-message-invalid");
        }
        Api.refused(Api.post(voter.token(), election.path("/registration"), Map.of()), 422, "validation-failed");
        Api.refused(Desks.post(election, voter, "A".repeat(2049)), 422, "validation-failed");
        assertThat(Desks.issued(election)).isZero();

        byte[] justBelow = new BigInteger(1, Desks.modulus(election))
                .subtract(BigInteger.ONE)
                .toByteArray();
        Desks.post(
                        election,
                        voter,
                        Bytes.of(Arrays.copyOfRange(justBelow, justBelow.length - length, justBelow.length))
                                .base64())
                .statusCode(200);
    }

    @Test
    void onlyWhoIsOnTheRollRegistersAndAMessageIsCheckedFirst() {
        ElectionScene election = Desks.registration();
        TestPerson stranger = Scene.person();

        Api.refused(Registrant.of(election, stranger).posts(), 403, "not-on-roll");
        Api.refused(Desks.post(election, stranger, "AA"), 422, "blinded-message-invalid");
        Api.refused(Api.as(stranger.token()).get(election.path("/registration")).then(), 403, "not-on-roll");
    }

    @Test
    void whoIsSuspendedGetsNoTokenButKeepsTheirs() {
        ElectionScene election = Desks.registration();
        TestPerson suspended = election.candidates().get(0);
        TestPerson later = election.candidates().get(1);
        Registrant registrant = Registrant.of(election, later);
        Bytes token = registrant.registers();
        Suspended.now(suspended);
        Suspended.now(later);

        Api.refused(Registrant.of(election, suspended).posts(), 409, "voter-suspended");
        assertThat(registrant.registers()).isEqualTo(token);
        assertThat(Desks.issued(election)).isEqualTo(1);
    }

    @Test
    void whoWasRevokedGetsNoneAndWhoWasAddedGetsOne() {
        ElectionScene election = Desks.registration();
        TestPerson revoked = election.candidates().getFirst();
        TestPerson added = Scene.person();
        Desks.revoke(election, revoked);
        Desks.add(election, added);

        Api.refused(Registrant.of(election, revoked).posts(), 403, "not-on-roll");
        Api.refused(Api.as(revoked.token()).get(election.path("/registration")).then(), 403, "not-on-roll");
        Registrant.of(election, added).registers();
        assertThat(Desks.proof(election, added).size()).isEqualTo(3);
        Api.refused(
                Api.post(
                        Desks.conductTeam().token(),
                        election.path("/roll-exceptions/revocations"),
                        Map.of("personId", added.id().toString(), "reason", "Decision 14.")),
                409,
                "token-issued");
    }
}
