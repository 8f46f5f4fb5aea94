package org.foundationops.ballots.client;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.log.ConsistencyProof;
import org.foundationops.ballots.log.InclusionProof;
import org.foundationops.ballots.log.SignedTreeHead;

/** The ballot box over HTTP (docs/ballot-protocol.md). It sends no cookie and no Authorization header. */
public final class HttpBallotBox implements BallotBox, AutoCloseable {

    private final HttpService service;

    /** @param base the origin of the ballot box, which may be another one than that of elections-service */
    public HttpBallotBox(URI base) {
        this.service = new HttpService(base, null);
    }

    /** The manifest as it is served, for {@link Voter#resume}. */
    public byte[] manifest(UUID election) throws NoAnswer {
        return service.bytes("/v1/elections/" + election + "/manifest");
    }

    @Override
    public Acknowledgement cast(UUID election, Cast cast) throws NoAnswer {
        return service.post("/v1/elections/" + election + "/casts", cast.json(), Acknowledgement::read);
    }

    @Override
    public SignedTreeHead head(UUID election) throws NoAnswer {
        return service.get("/v1/elections/" + election + "/log/head", SignedTreeHead::read);
    }

    @Override
    public Optional<InclusionProof> inclusion(UUID election, Bytes leafHash, int size) throws NoAnswer {
        return service.find(
                "/v1/elections/" + election + "/log/inclusion?leaf=" + leafHash + "&size=" + size,
                InclusionProof::read);
    }

    @Override
    public ConsistencyProof consistency(UUID election, int first, int second) throws NoAnswer {
        return service.get(
                "/v1/elections/" + election + "/log/consistency?first=" + first + "&second=" + second,
                ConsistencyProof::read);
    }

    @Override
    public void close() {
        service.close();
    }
}
