package org.foundationops.kit.http.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** Many clients name a media type even where they send nothing; nothing has no media type that could be wrong. */
@Provider
@PreMatching
public class EmptyBodyFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> headers = request.getHeaders();
        String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        boolean isEmpty = length == null ? headers.getFirst("Transfer-Encoding") == null : length.equals("0");
        if (isEmpty) {
            headers.remove(HttpHeaders.CONTENT_TYPE);
        }
    }
}
