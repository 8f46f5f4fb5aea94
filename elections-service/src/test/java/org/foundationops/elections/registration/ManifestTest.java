package org.foundationops.elections.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.log.HashedRoll;
import org.foundationops.ballots.manifest.CountRule;
import org.foundationops.ballots.manifest.HiddenName;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.manifest.PublishLevel;
import org.foundationops.elections.Api;
import org.foundationops.elections.Board;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@ServiceTest
class ManifestTest {

    @Test
    void everybodyReadsItUnderTheHashThatIsTold() {
        ElectionScene election = ElectionScene.inReview("Cleo", "Ada", "Bo");
        given().get(election.path("")).then().body("manifestHash", nullValue());
        election.intoRegistration();

        byte[] served = given().get(election.path("/manifest"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String hash = Sha256.of(served).base64();
        given().get(election.path("")).then().body("manifestHash", equalTo(hash));
        assertThat(KafkaProbe.await(
                                Authorities.TOPIC,
                                "election/" + election.id(),
                                "foundation.elections.election.registration-opened.v1")
                        .data()
                        .path("manifestHash")
                        .textValue())
                .isEqualTo(hash);
        // Read strictly: canonical, and with keys that the library takes.
        assertThat(Manifest.of(served).hash().base64()).isEqualTo(hash);
    }

    @Test
    void itSaysWhatTheElectionIs() {
        Instant closes = Instant.now().plus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        ElectionScene election = ElectionScene.inReview(
                Map.of(
                        "tieRule",
                        "SEED",
                        "affiliationCap",
                        2,
                        "publishLevel",
                        "AUDITORS",
                        "timetable",
                        Map.of(
                                "recordDate",
                                Board.YESTERDAY.toString(),
                                "votingOpens",
                                closes.minus(5, ChronoUnit.DAYS).toString(),
                                "votingCloses",
                                closes.plusMillis(1).toString(),
                                "termStart",
                                Board.YESTERDAY.toString())),
                "Cleo",
                "Ada",
                "Bo");
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        election.intoRegistration();

        Manifest manifest = Registrant.manifest(election);
        JsonPath view = Api.get(election.path(""));
        assertThat(manifest.election()).isEqualTo(election.id());
        assertThat(manifest.title()).isEqualTo("Board election");
        List<Map<String, Object>> names =
                Api.get(election.path("/candidate-names")).getList("items");
        assertThat(names).extracting(name -> name.get("displayName")).containsExactly("Ada", "Bo", "Cleo");
        assertThat(manifest.candidates())
                .containsExactlyElementsOf(names.stream()
                        .map(name -> HiddenName.of(
                                Bytes.fromBase64(String.valueOf(name.get("salt"))),
                                String.valueOf(name.get("displayName"))))
                        .toList());
        assertThat(manifest.publishLevel()).isEqualTo(PublishLevel.AUDITORS);
        assertThat(manifest.mayRecast()).isTrue();
        CountRule rule = manifest.count();
        assertThat(rule.method()).isEqualTo(CountingMethod.SCOTTISH_STV);
        assertThat(rule.ruleSetVersion()).isEqualTo(CountingMethod.SCOTTISH_STV.ruleSetVersion());
        assertThat(rule.seats()).isEqualTo(2);
        assertThat(rule.affiliationCap()).contains(2);
        assertThat(rule.tieMode()).isEqualTo(CountRule.TieMode.SEED);
        assertThat(HexFormat.of().formatHex(rule.seedCommitment().orElseThrow().toArray()))
                .isEqualTo(view.getString("tieSeedCommitment"));
        // Whole seconds, within the timetable.
        assertThat(manifest.registrationOpens()).isBetween(before, Instant.now());
        assertThat(manifest.votingCloses()).contains(closes.plusMillis(1).truncatedTo(ChronoUnit.SECONDS));
        Instant opens = closes.minus(5, ChronoUnit.DAYS);
        assertThat(manifest.votingOpens().orElseThrow())
                .isBetween(opens, opens.plusMillis(999))
                .isEqualTo(manifest.votingOpens().orElseThrow().truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void itHasTheFrozenRollAndNotWhoWasAddedSince() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");
        Scene.membershipIsComplete();
        election.step("roll");
        ElectionScene.confirmSmallRoll(election.officer(), election.id());
        List<Bytes> frozen = entries(election);
        var forgotten = Scene.person();
        var second = Scene.person();
        Authorities.give(second, "election-officer", election.board().id(), Authorities.LONG_AGO, null);
        String id = Api.posted(
                        election.officer().token(),
                        election.path("/roll-exceptions/additions"),
                        Map.of("personId", forgotten.id().toString(), "reason", "Recorded too late."))
                .getString("id");
        Api.posted(second.token(), election.path("/roll-exceptions/" + id + "/confirmation"));
        election.step("registration-opening");

        Manifest.Electorate electorate =
                Registrant.manifest(election).electorates().getFirst();
        assertThat(electorate.weight()).isEqualTo(1);
        assertThat(electorate.rollSize()).isEqualTo(3);
        assertThat(electorate.rollRoot()).isEqualTo(HashedRoll.of(frozen).root());
        assertThat(entries(election)).hasSize(4);
        assertThat(electorate.tokenKey().length()).isEqualTo(256);
    }

    @Test
    void whereAnOfficerOpensAndClosesItNamesNoWindow() {
        ElectionScene election = Desks.registration();

        assertThat(Registrant.manifest(election).votingOpens()).isEmpty();
        assertThat(Registrant.manifest(election).votingCloses()).isEmpty();
    }

    @Test
    void keysAreDifferentForEachElectionAndPrivateOnesEncrypted() {
        ElectionScene one = Desks.registration();
        ElectionScene other = Desks.registration();

        assertThat(Registrant.manifest(one).logKey())
                .isNotEqualTo(Registrant.manifest(other).logKey());
        assertThat(Registrant.manifest(one).sealingKey())
                .isNotEqualTo(Registrant.manifest(other).sealingKey());
        assertThat(Registrant.tokenKey(one)).isNotEqualTo(Registrant.tokenKey(other));
        // Nonce and tag beside the 32 bytes; PKCS #8 in the clear would begin with a sequence.
        assertThat(TestDatabase.query(
                        "select octet_length(log_key_private) as log, octet_length(sealing_key_private) as sealing"
                                + " from election_key where election_id = ?",
                        one.id()))
                .containsExactly(Map.of("log", 60, "sealing", 60));
        assertThat(TestDatabase.count(
                        "select count(*) from token_key where election_id = ? and position('\\x2a864886f70d010101'::bytea in private_key) = 0",
                        one.id()))
                .isEqualTo(1);
    }

    @Test
    void nothingOfItIsChanged() {
        ElectionScene election = Desks.registration();

        for (String change : List.of(
                "update election_key set manifest = manifest || '\\x20'::bytea, manifest_hash = sha256(manifest || '\\x20'::bytea)",
                "update election_key set log_key_private = sealing_key_private",
                "delete from election_key")) {
            refused(change + " where election_id = ?", "manifest and keys of an election are not changed", election);
        }
        refused(
                "update election set manifest_hash = sha256('x') where id = ?",
                "an announced manifest is not changed",
                election);
        refused("update election set manifest_hash = null where id = ?", "an announced manifest", election);
        ElectionScene review = ElectionScene.inReview("Ada", "Bo", "Cleo");
        Scene.membershipIsComplete();
        review.step("roll");
        ElectionScene.confirmSmallRoll(review.officer(), review.id());
        refused(
                "update election set status = 'REGISTRATION' where id = ?",
                "registration opens under an announced manifest",
                review);
    }

    private static void refused(String sql, String why, ElectionScene election) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> TestDatabase.execute(sql, election.id()))
                .withStackTraceContaining(why);
    }

    private static List<Bytes> entries(ElectionScene election) {
        return TestDatabase.query("select salt, person_id from roll_entry where election_id = ?", election.id())
                .stream()
                .map(row -> HashedRoll.entry(
                        Bytes.of((byte[]) java.util.Objects.requireNonNull(row.get("salt"))),
                        (java.util.UUID) java.util.Objects.requireNonNull(row.get("person_id"))))
                .toList();
    }
}
