package org.foundationops.demo.bench;

import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.Credential;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.token.Blinding;
import org.foundationops.ballots.token.PreparedMessage;
import org.foundationops.ballots.token.TokenKey;
import org.foundationops.elections.counting.Ranking;

/** What a voter has before registering. */
record Voter(String accessToken, Ed25519Signer key, PreparedMessage message, Blinding blinding) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Voter of(String accessToken, TokenKey tokenKey) {
        Ed25519Signer key = Ed25519Signer.generate(RANDOM);
        PreparedMessage message = PreparedMessage.prepare(key.publicKey().bytes(), RANDOM);
        return new Voter(accessToken, key, message, Blinding.of(tokenKey, message, RANDOM));
    }

    /** @throws org.foundationops.ballots.Malformed when the answer is no signature of what was blinded */
    Credential finish(Manifest manifest, int weight, Bytes blindSignature) {
        TokenKey tokenKey = manifest.electorate(weight).orElseThrow().tokenKey();
        return new Credential(key, weight, message, blinding.finish(tokenKey, message, blindSignature));
    }

    /** All candidates, by number. */
    static Cast fill(Credential credential, Manifest manifest, int counter) {
        Ranking ranking = Ranking.of(
                IntStream.rangeClosed(1, manifest.candidates().size()).toArray());
        return credential.fill(manifest, counter, ranking, RANDOM).cast();
    }
}
