package org.foundationops.elections.registration;

import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.Map;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.log.InclusionProof;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;

/** What tests of registration ask and send, and how an election gets that far. */
final class Desks {

    private Desks() {}

    static ElectionScene registration() {
        return ElectionScene.inReview("Ada", "Bo", "Cleo").intoRegistration();
    }

    static io.restassured.response.ValidatableResponse post(ElectionScene election, TestPerson voter, String blinded) {
        return Api.post(voter.token(), election.path("/registration"), Map.of("blindedMessage", blinded));
    }

    static byte[] modulus(ElectionScene election) {
        try {
            byte[] bytes = ((java.security.interfaces.RSAPublicKey) java.security.KeyFactory.getInstance("RSA")
                            .generatePublic(new java.security.spec.X509EncodedKeySpec(
                                    Registrant.tokenKey(election).encoded().toArray())))
                    .getModulus()
                    .toByteArray();
            return Arrays.copyOfRange(bytes, 1, bytes.length);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonPath view(ElectionScene election, TestPerson voter) {
        return Api.as(voter.token())
                .get(election.path("/registration"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static InclusionProof proof(ElectionScene election, TestPerson voter) {
        JsonPath view = view(election, voter);
        return new InclusionProof(
                view.getInt("rollProof.index"),
                view.getInt("rollProof.size"),
                view.getList("rollProof.path", String.class).stream()
                        .map(Bytes::fromBase64)
                        .toList());
    }

    static long issued(ElectionScene election) {
        return TestDatabase.count("select count(*) from issuance where election_id = ?", election.id());
    }

    static String json(Registrant pass) {
        return "{\"blindedMessage\": \"" + pass.blinded().base64() + "\"}";
    }

    static TestPerson conductTeam() {
        TestPerson person = Scene.person();
        Authorities.give(person, "conduct-team", null, Authorities.LONG_AGO, null);
        return person;
    }

    static void revoke(ElectionScene election, TestPerson voter) {
        Api.posted(
                conductTeam().token(),
                election.path("/roll-exceptions/revocations"),
                Map.of("personId", voter.id().toString(), "reason", "Decision 14."));
    }

    static void add(ElectionScene election, TestPerson voter) {
        TestPerson second = Scene.person();
        Authorities.give(second, "election-officer", election.board().id(), Authorities.LONG_AGO, null);
        String id = Api.posted(
                        election.officer().token(),
                        election.path("/roll-exceptions/additions"),
                        Map.of("personId", voter.id().toString(), "reason", "Recorded too late."))
                .getString("id");
        Api.posted(second.token(), election.path("/roll-exceptions/" + id + "/confirmation"));
    }
}
