package org.foundationops.kit.http.answer;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.http.request.Route;
import org.foundationops.kit.http.request.Routes;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerResponseFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jspecify.annotations.Nullable;

/** Gives every answer its ETag and its rule for caches, and answers 304 to who has it already. */
@Provider
public class AnswerFilter implements ResteasyReactiveContainerResponseFilter {

    private static final Annotation[] NO_ANNOTATIONS = {};
    private static final int OK = Response.Status.OK.getStatusCode();
    private static final int FIRST_REDIRECT = 300;

    private final Routes routes;
    private final Representation representation;

    AnswerFilter(Routes routes, Representation representation) {
        this.routes = routes;
        this.representation = representation;
    }

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request, ContainerResponseContext answer) {
        Object view = answer.getEntity();
        if (isJson(view, answer.getMediaType())) {
            write(view, request, answer);
        }
        addCacheRules(request, answer);
    }

    private void write(Object view, ContainerRequestContext request, ContainerResponseContext answer) {
        byte[] bytes = representation.bytes(view);
        MediaType type = answer.getMediaType() == null ? MediaType.APPLICATION_JSON_TYPE : answer.getMediaType();
        String etag = hasTag(view, request, answer) ? Representation.etag(view, bytes) : null;
        if (etag != null && isKnown(etag, request) && isRead(request) && answer.getStatus() == OK) {
            answer.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            answer.setEntity(null);
        } else {
            answer.setEntity(bytes, NO_ANNOTATIONS, type);
        }
        if (etag != null) {
            answer.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        }
    }

    private static boolean hasTag(Object view, ContainerRequestContext request, ContainerResponseContext answer) {
        return answer.getStatus() == OK && isRead(request)
                || view instanceof Versioned && answer.getStatus() < FIRST_REDIRECT;
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    private static boolean isKnown(String etag, ContainerRequestContext request) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null && IfNoneMatch.names(known, etag);
    }

    private static boolean isJson(@Nullable Object view, @Nullable MediaType type) {
        if (view == null
                || view instanceof byte[]
                || view instanceof String
                || view instanceof StreamingOutput
                || view instanceof InputStream) {
            return false;
        }
        return type == null || type.getSubtype().endsWith("json");
    }

    private void addCacheRules(ResteasyReactiveContainerRequestContext request, ContainerResponseContext answer) {
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        if (headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        ResteasyReactiveResourceInfo resource =
                request.getServerRequestContext().getResteasyReactiveResourceInfo();
        int seconds = resource == null ? 0 : publicSeconds(routes.of(resource), answer.getStatus());
        headers.putSingle(HttpHeaders.CACHE_CONTROL, seconds > 0 ? "public, max-age=" + seconds : "no-store");
        if (seconds > 0) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }

    private static int publicSeconds(Route route, int status) {
        boolean isGood = status == OK || status == Response.Status.NOT_MODIFIED.getStatusCode();
        return isGood ? route.publicCacheSeconds() : 0;
    }
}
