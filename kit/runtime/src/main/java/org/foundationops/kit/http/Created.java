package org.foundationops.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The answer to a POST that made something: 201, where it is, and what it is. */
public final class Created {

    private Created() {}

    /** The location is a path of this host, so that no proxy and no Host header can make it point elsewhere. */
    public static Response at(String path, Object view) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, path)
                .entity(view)
                .build();
    }
}
