package org.foundationops.elections.castbox;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.foundationops.elections.castbox.domain.CredentialsNotWanted;
import org.jboss.logging.MDC;

/**
 * Refuses, before anybody reads them, requests that say who makes them; and forgets the trace that a client may have named,
 * so that no line of the log does.
 */
@Provider
@BallotBoxRoutes
@Priority(Priorities.AUTHENTICATION - 100)
public class CredentialsFilter implements ContainerRequestFilter {

    private static final List<String> OF_TRACES = List.of("traceId", "spanId", "parentId", "sampled");

    @Override
    public void filter(ContainerRequestContext request) {
        OF_TRACES.forEach(MDC::remove);
        if (request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION)
                || request.getHeaders().containsKey(HttpHeaders.COOKIE)) {
            throw new CredentialsNotWanted(
                    "Send this request without a cookie and without an Authorization header: nobody shall know whose it is.");
        }
    }
}
