package org.foundationops.kit.http.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import org.foundationops.kit.problem.InvalidRequest;
import org.foundationops.kit.problem.PayloadTooLarge;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** The raw body of the request at work, read once and never more than its limit. */
public final class Body {

    private static final String KEPT = "foundation.body";
    private static final byte[] NONE = {};

    private Body() {}

    /** The bytes as they came; empty for a request without a body. */
    public static byte[] of(ResteasyReactiveRequestContext request) {
        return request.getProperty(KEPT) instanceof byte[] body ? body : NONE;
    }

    static void keep(ResteasyReactiveRequestContext request, byte[] body) {
        request.setProperty(KEPT, body);
    }

    static byte[] read(ContainerRequestContext request, int limit) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && isMore(announced, limit)) {
            throw tooLarge(limit);
        }
        InputStream stream = request.getEntityStream();
        if (stream == null) {
            return NONE;
        }
        try {
            byte[] body = stream.readNBytes(limit + 1);
            if (body.length > limit) {
                throw tooLarge(limit);
            }
            return body;
        } catch (IOException broken) {
            throw new InvalidRequest("The body did not arrive completely.");
        }
    }

    /** Many clients send an empty object where no body is needed. */
    static boolean isEmpty(byte[] body) {
        return body.length == 0 || body.length == 2 && body[0] == '{' && body[1] == '}';
    }

    private static boolean isMore(String announced, int limit) {
        try {
            return Long.parseLong(announced) > limit;
        } catch (NumberFormatException unreadable) {
            throw new InvalidRequest("Content-Length cannot be read.");
        }
    }

    private static PayloadTooLarge tooLarge(int limit) {
        return new PayloadTooLarge("At most " + limit + " bytes are taken here.");
    }
}
