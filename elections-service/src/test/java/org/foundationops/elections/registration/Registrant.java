package org.foundationops.elections.registration;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.security.SecureRandom;
import java.util.Map;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.token.Blinding;
import org.foundationops.ballots.token.PreparedMessage;
import org.foundationops.ballots.token.TokenKey;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.kit.testing.TestPerson;

/** A voter with a key for one election, who posts what the key blinds to. */
public final class Registrant {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ElectionScene election;
    private final TestPerson person;
    private final TokenKey key;
    private final PreparedMessage message;
    private final Blinding blinding;

    private Registrant(ElectionScene election, TestPerson person) {
        this.election = election;
        this.person = person;
        this.key = tokenKey(election);
        this.message = PreparedMessage.prepare(
                Ed25519Signer.generate(RANDOM).publicKey().bytes(), RANDOM);
        this.blinding = Blinding.of(key, message, RANDOM);
    }

    public static Registrant of(ElectionScene election, TestPerson person) {
        return new Registrant(election, person);
    }

    public static Manifest manifest(ElectionScene election) {
        return Manifest.of(given().get(election.path("/manifest"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    static TokenKey tokenKey(ElectionScene election) {
        return manifest(election).electorates().getFirst().tokenKey();
    }

    public ValidatableResponse posts() {
        return Api.post(person.token(), election.path("/registration"), body());
    }

    Map<String, Object> body() {
        return Map.of("blindedMessage", blinding.blinded().base64());
    }

    /** The token, which the library has checked. */
    public Bytes registers() {
        return token(posts().statusCode(200).extract().path("blindSignature"));
    }

    Bytes token(String blindSignature) {
        return blinding.finish(key, message, Bytes.fromBase64(blindSignature));
    }

    Bytes blinded() {
        return blinding.blinded();
    }
}
