package org.foundationops.kit.http.retry;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a key.
 *
 * @param isMine whether this transaction has the key; otherwise another one is at work with it
 * @param requestHash of the first request; absent when there was none
 */
record Claim(
        boolean isMine,
        byte @Nullable [] requestHash,
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String contentType,
        byte @Nullable [] body) {

    boolean isAnswered() {
        return requestHash != null;
    }

    boolean isFor(byte[] otherHash) {
        return MessageDigest.isEqual(requestHash, otherHash);
    }

    Response response() {
        Response.ResponseBuilder answer = Response.status(status).header("Idempotency-Replayed", "true");
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            answer.header(HttpHeaders.ETAG, etag);
        }
        if (contentType != null) {
            answer.header(HttpHeaders.CONTENT_TYPE, contentType);
        }
        return answer.entity(body).build();
    }
}
