package org.foundationops.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.client.BallotBox;
import org.foundationops.ballots.client.NoAnswer;
import org.foundationops.ballots.client.RegistrationDesk;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.log.ConsistencyProof;
import org.foundationops.ballots.log.InclusionProof;
import org.foundationops.ballots.log.SignedTreeHead;

/**
 * The connection of a voter whose browser could not be worse: it sends the same marks with the registration, where the
 * voter signs in, and with the ballot.
 *
 * @param tag 16 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Wire(String service, String token, byte[] tag) implements RegistrationDesk, BallotBox {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Override
    public Bytes register(UUID election, Bytes blinded) throws NoAnswer {
        Json body = Json.of(Map.of("blindedMessage", Json.of(blinded)));
        return send(marked(election, "registration").header("Authorization", "Bearer " + token), body)
                .bytes("blindSignature");
    }

    @Override
    public Acknowledgement cast(UUID election, Cast cast) throws NoAnswer {
        return Acknowledgement.read(send(marked(election, "casts"), cast.json()));
    }

    private HttpRequest.Builder marked(UUID election, String noun) {
        String mark = HexFormat.of().formatHex(tag);
        String address = "198.51." + (tag[0] & 0xff) + "." + (tag[1] & 0xff);
        return HttpRequest.newBuilder(URI.create(service + "/v1/elections/" + election + "/" + noun))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("traceparent", "00-" + mark + "-" + mark.substring(16) + "-01")
                .header("tracestate", "browser=" + mark)
                .header("baggage", "session=" + mark)
                .header("b3", mark + "-" + mark.substring(16) + "-1")
                .header("X-Request-Id", mark)
                .header("X-Correlation-Id", mark)
                .header("X-Forwarded-For", address)
                .header("Forwarded", "for=\"" + mark + "\"")
                .header("Referer", "https://foundation.example/" + mark)
                .header("User-Agent", "Browser/" + mark);
    }

    private JsonReader send(HttpRequest.Builder request, Json body) throws NoAnswer {
        try {
            HttpResponse<byte[]> answer = HTTP.send(
                    request.POST(HttpRequest.BodyPublishers.ofByteArray(body.canonical()))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + new String(answer.body(), UTF_8));
            }
            return JsonReader.of(Json.parse(answer.body()), "the answer");
        } catch (IOException lost) {
            throw new NoAnswer("lost", lost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public SignedTreeHead head(UUID election) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<InclusionProof> inclusion(UUID election, Bytes leafHash, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ConsistencyProof consistency(UUID election, int first, int second) {
        throw new UnsupportedOperationException();
    }
}
