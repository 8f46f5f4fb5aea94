package org.foundationops.demo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.cast.Credential;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.token.TokenSigner;

/** Voters post what they blinded, signed in. Who has warmed the service up once repeats the same request. */
final class Registrations implements Requests {

    private static final String SCHEME = "bearer";

    private final Load load;
    private final Manifest manifest;
    private final List<Voter> voters;
    private final int weight;
    private final List<Credential> credentials = new ArrayList<>();

    Registrations(Load load, Manifest manifest, List<Voter> voters) {
        this.load = load;
        this.manifest = manifest;
        this.voters = voters;
        this.weight = manifest.electorates().getFirst().weight();
    }

    @Override
    public Load.Outcome warmUp(int round) {
        return register(Requests.warming(voters), scheme(round), round == 0);
    }

    @Override
    public Load.Outcome measure(int round, int rounds) {
        return register(Requests.ofRound(voters, round, rounds), SCHEME, true);
    }

    private Load.Outcome register(List<Voter> those, String scheme, boolean isFirst) {
        Load.Outcome outcome =
                load.send(those.stream().map(voter -> request(voter, scheme)).toList());
        List<Credential> tokens = IntStream.range(0, those.size())
                .parallel()
                .mapToObj(at -> those.get(at)
                        .finish(manifest, weight, signature(outcome.bodies().get(at))))
                .toList();
        if (isFirst) {
            credentials.addAll(tokens);
        }
        return outcome;
    }

    /**
     * Each round another mixture of small and capital letters, which mean the same (RFC 9110, section 11.1): the service
     * knows a header that it has seen in the last minute, and would not check the token again.
     */
    private static String scheme(int round) {
        StringBuilder scheme = new StringBuilder(SCHEME);
        for (int at = 0; at < scheme.length(); at++) {
            if ((round + 1 >> at & 1) == 1) {
                scheme.setCharAt(at, Character.toUpperCase(scheme.charAt(at)));
            }
        }
        return scheme.toString();
    }

    private byte[] request(Voter voter, String scheme) {
        return load.post(
                "/v1/elections/" + manifest.election() + "/registration",
                "Authorization: " + scheme + " " + voter.accessToken() + "\r\n",
                Json.of(Map.of("blindedMessage", Json.of(voter.blinding().blinded())))
                        .canonical());
    }

    private static Bytes signature(byte[] answer) {
        return JsonReader.of(Json.parse(answer), "the answer").bytes("blindSignature");
    }

    /** One blind signature, checked, with a key as long as that of the election. */
    @Override
    public Signatures signatures() {
        TokenSigner signer = TokenSigner.generate(
                8 * manifest.electorate(weight).orElseThrow().tokenKey().length());
        List<Bytes> blinded = Requests.warming(voters).stream()
                .map(voter -> Voter.of(voter.accessToken(), signer.publicKey())
                        .blinding()
                        .blinded())
                .toList();
        return new Signatures(number -> signer.sign(blinded.get(number % blinded.size())));
    }

    @Override
    public Map<String, Integer> rowLengths() {
        return Map.of();
    }

    /** Of all who have registered, in the order in which they did. */
    List<Credential> credentials() {
        return List.copyOf(credentials);
    }
}
