package org.foundationops.demo.bench;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.Credential;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.manifest.Manifest;

/** Voters cast ballots that they filled in before. Who warms the service up replaces the ballot in each round. */
final class Casts implements Requests {

    private final Load load;
    private final Manifest manifest;
    private final List<Credential> credentials;

    Casts(Load load, Manifest manifest, List<Credential> credentials) {
        this.load = load;
        this.manifest = manifest;
        this.credentials = credentials;
    }

    @Override
    public Load.Outcome warmUp(int round) {
        return cast(Requests.warming(credentials), round + 1);
    }

    @Override
    public Load.Outcome measure(int round, int rounds) {
        return cast(Requests.ofRound(credentials, round, rounds), 1);
    }

    private Load.Outcome cast(List<Credential> those, int counter) {
        List<Cast> casts = fill(those, counter);
        Load.Outcome outcome = load.send(casts.stream().map(this::request).toList());
        for (int at = 0; at < casts.size(); at++) {
            Json answer = Json.parse(outcome.bodies().get(at));
            if (!Acknowledgement.read(JsonReader.of(answer, "the answer")).isFor(casts.get(at))) {
                throw new IllegalStateException("The acknowledgement is of another ballot");
            }
        }
        return outcome;
    }

    private byte[] request(Cast cast) {
        return load.post(
                "/v1/elections/" + manifest.election() + "/casts",
                "",
                cast.json().canonical());
    }

    private List<Cast> fill(List<Credential> those, int counter) {
        return those.parallelStream()
                .map(credential -> Voter.fill(credential, manifest, counter))
                .toList();
    }

    /** Those of the voter and of the token are checked, and the acknowledgement is signed. */
    @Override
    public Signatures signatures() {
        Ed25519Signer logKey = Ed25519Signer.generate(new SecureRandom());
        List<Cast> casts = fill(Requests.warming(credentials), 1);
        return new Signatures(number -> {
            Cast cast = casts.get(number % casts.size());
            cast.check(manifest);
            Acknowledgement.sign(manifest.reference(), cast, logKey);
        });
    }

    @Override
    public Map<String, Integer> rowLengths() {
        Cast cast = Voter.fill(credentials.getFirst(), manifest, 1);
        return Map.of(
                "header", cast.header().leaf().length(),
                "sealed", cast.sealed().length());
    }
}
