package org.foundationops.ballots.client;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.json.Json;

/** Registration over HTTP (docs/ballot-protocol.md). */
public final class HttpRegistrationDesk implements RegistrationDesk, AutoCloseable {

    private final HttpService service;

    /**
     * @param base of elections-service
     * @param accessToken asked before each request
     */
    public HttpRegistrationDesk(URI base, Supplier<String> accessToken) {
        this.service = new HttpService(base, accessToken);
    }

    @Override
    public Bytes register(UUID election, Bytes blinded) throws NoAnswer {
        return service.post(
                "/v1/elections/" + election + "/registration",
                Json.of(Map.of("blindedMessage", Json.of(blinded))),
                answer -> answer.bytes("blindSignature"));
    }

    /** With which weight this voter votes. */
    public int weight(UUID election) throws NoAnswer {
        return service.get(
                "/v1/elections/" + election + "/registration", answer -> answer.whole("weight", 1, Integer.MAX_VALUE));
    }

    /** The manifest as it is served, for {@link Voter#begin}. */
    public byte[] manifest(UUID election) throws NoAnswer {
        return service.bytes("/v1/elections/" + election + "/manifest");
    }

    @Override
    public void close() {
        service.close();
    }
}
