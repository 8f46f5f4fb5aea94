package org.foundationops.elections.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.Metrics;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.client.HttpRegistrationDesk;
import org.foundationops.ballots.client.Voter;
import org.foundationops.ballots.client.VotingPass;
import org.foundationops.ballots.log.HashedRoll;
import org.foundationops.ballots.log.MerkleTree;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

@ServiceTest
class RegistrationTest {

    @Inject
    SpanLog spans;

    @Test
    void aVoterGetsATokenWithTheClientOfTheLibrary() throws Exception {
        ElectionScene election = Desks.registration();
        TestPerson person = election.candidates().getFirst();
        List<VotingPass> saved = new ArrayList<>();
        URI service = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
        try (HttpRegistrationDesk desk = new HttpRegistrationDesk(service, person::token)) {
            byte[] manifest = desk.manifest(election.id());
            Bytes announced = Bytes.fromBase64(Api.get(election.path("")).getString("manifestHash"));
            Voter voter = Voter.begin(manifest, announced, desk.weight(election.id()), saved::add);
            voter.register(desk);

            Bytes token = voter.pass().token().orElseThrow();
            assertThat(Registrant.tokenKey(election).isValid(voter.pass().message(), token))
                    .isTrue();
            // The answer was lost: the saved pass gets the same token again.
            Voter again = Voter.resume(saved.getFirst(), manifest, saved::add);
            again.register(desk);
            assertThat(again.pass().token()).contains(token);
        }
        assertThat(Desks.issued(election)).isEqualTo(1);
    }

    @Test
    void theSameMessageGetsTheSameAnswerUntilVotingEndsAndAnotherOneNone() {
        ElectionScene election = Desks.registration();
        TestPerson voter = election.candidates().getFirst();
        Registrant registrant = Registrant.of(election, voter);
        Bytes token = registrant.registers();

        Api.refused(Registrant.of(election, voter).posts(), 409, "token-issued");
        election.step("opening");
        assertThat(registrant.registers()).isEqualTo(token);
        Api.refused(Registrant.of(election, voter).posts(), 409, "token-issued");
        election.step("closure");

        Api.refused(registrant.posts(), 409, "registration-not-open");
        assertThat(Desks.issued(election)).isEqualTo(1);
    }

    @Test
    void oneCanRegisterDuringVotingToo() {
        ElectionScene election = Desks.registration().step("opening");

        assertThat(Registrant.of(election, election.candidates().getFirst())
                        .registers()
                        .length())
                .isEqualTo(256);
    }

    @Test
    void twoRecordsOfOneHumanBeingGetOneToken() {
        ElectionScene election = Desks.registration();
        TestPerson first = election.candidates().get(0);
        TestPerson second = election.candidates().get(1);
        Registrant registrant = Registrant.of(election, first);
        Bytes token = registrant.registers();
        Scene.merge(first, second);

        Api.refused(Registrant.of(election, second).posts(), 409, "token-issued");
        assertThat(Registrant.of(election, second).blinded()).isNotEqualTo(registrant.blinded());
        String answer = Api.post(second.token(), election.path("/registration"), registrant.body())
                .statusCode(200)
                .extract()
                .path("blindSignature");
        assertThat(registrant.token(answer)).isEqualTo(token);
        assertThat(Desks.view(election, second).getBoolean("tokenIssued")).isTrue();
        assertThat(Desks.issued(election)).isEqualTo(1);
    }

    @Test
    void whoStandsOnTheRollUnderAMergedRecordRegisters() {
        ElectionScene election = Desks.registration();
        TestPerson onRoll = election.candidates().getFirst();
        TestPerson survivor = Scene.person();
        Scene.merge(onRoll, survivor);

        Registrant.of(election, survivor).registers();

        assertThat(TestDatabase.query("select person_id from issuance where election_id = ?", election.id()))
                .containsExactly(Map.of("person_id", onRoll.id()));
    }

    @Test
    void everybodyFindsThemselvesOnTheRollAndInTheLog() {
        ElectionScene election = Desks.registration();
        TestPerson voter = election.candidates().get(0);
        TestPerson other = election.candidates().get(1);
        JsonPath before = Desks.view(election, voter);
        assertThat(before.getBoolean("tokenIssued")).isFalse();
        assertThat(before.getInt("weight")).isEqualTo(1);
        Bytes entry = HashedRoll.entry(Bytes.fromBase64(before.getString("rollSalt")), voter.id());
        assertThat(before.getString("rollEntry")).isEqualTo(entry.base64());
        Bytes root = Registrant.manifest(election).electorates().getFirst().rollRoot();
        assertThat(Desks.proof(election, voter).proves(MerkleTree.leafHash(entry), root))
                .isTrue();

        Registrant.of(election, voter).registers();
        Api.as(voter.token())
                .get(election.path("/registration"))
                .then()
                .body("tokenIssued", equalTo(true), "issuanceProof", nullValue());
        assertThat(Desks.view(election, other).getBoolean("tokenIssued")).isFalse();
        election.step("opening").step("closure");

        JsonPath after = Desks.view(election, voter);
        assertThat(after.getInt("issuanceProof.size")).isEqualTo(1);
        assertThat(after.getString("rollEntry")).isEqualTo(entry.base64());
        assertThat((Object) Desks.view(election, other).get("issuanceProof")).isNull();
    }

    @Test
    void nothingElseIsKeptAboutARegistration() {
        ElectionScene election = Desks.registration();
        TestPerson voter = election.candidates().getFirst();
        String audit = "select count(*) from audit_entry";
        long entries =
                TestDatabase.count(audit + " where subject = ?", election.id().toString());
        Registrant pass = Registrant.of(election, voter);
        Api.as(voter.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .body(pass.body())
                .post(election.path("/registration"))
                .then()
                .statusCode(200);

        assertThat(TestDatabase.count(
                        audit + " where subject = ?", election.id().toString()))
                .isEqualTo(entries);
        assertThat(TestDatabase.count(
                        audit + " where actor = ? and action not like 'nomination%'", "person/" + voter.id()))
                .isZero();
        // A lock on a row would leave there the number of the transaction that took it.
        assertThat(TestDatabase.count(
                        "select (select count(*) from roll_entry where election_id = ? and xmax <> 0)"
                                + " + (select count(*) from person where person_id = ? and xmax <> 0)",
                        election.id(),
                        voter.id()))
                .isZero();
        assertThat(TestDatabase.count(
                        "select count(*) from idempotency_answer where convert_from(body, 'UTF8') like ?",
                        "%blindSignature%"))
                .isZero();
        assertThat(spans.paths()).contains(election.path("/manifest")).doesNotContain(election.path("/registration"));
        assertThat(Metrics.globalRegistry.find("http.server.requests").timers())
                .extracting(timer -> String.valueOf(timer.getId().getTag("uri")))
                .isNotEmpty()
                .noneMatch(uri -> uri.endsWith("/registration"));
    }
}
