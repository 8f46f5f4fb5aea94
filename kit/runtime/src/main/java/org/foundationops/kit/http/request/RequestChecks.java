package org.foundationops.kit.http.request;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.IdempotencyKeyRequired;
import org.foundationops.kit.problem.InvalidRequest;
import org.foundationops.kit.problem.PreconditionRequired;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;

/** Refuses what the matched method cannot mean, before anything happens. Runs behind the check of who may call. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class RequestChecks implements ResteasyReactiveContainerRequestFilter {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final Routes routes;

    RequestChecks(Routes routes) {
        this.routes = routes;
    }

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request) {
        Route route = routes.of(request.getServerRequestContext().getResteasyReactiveResourceInfo());
        checkParameters(request, route);
        checkPreconditions(request, route);
        checkBody(request, route);
    }

    private static void checkParameters(ContainerRequestContext request, Route route) {
        List<FieldError> errors = new ArrayList<>();
        check(request.getUriInfo().getPathParameters(), route.paths(), errors);
        check(request.getUriInfo().getQueryParameters(), route.queries(), errors);
        if (!errors.isEmpty()) {
            FieldError first = errors.getFirst();
            throw new InvalidRequest("The parameter " + first.parameter() + " " + first.message() + ".", errors);
        }
    }

    private static void check(
            MultivaluedMap<String, String> given, Map<String, Parameter> declared, List<FieldError> errors) {
        given.forEach((name, values) -> {
            Parameter parameter = declared.get(name);
            FieldError error =
                    parameter == null ? FieldError.parameter(name, "is not known here") : parameter.check(values);
            if (error != null) {
                errors.add(error);
            }
        });
    }

    private static void checkPreconditions(ContainerRequestContext request, Route route) {
        String method = request.getMethod();
        boolean isChange = method.equals(HttpMethod.PUT) || method.equals(HttpMethod.PATCH);
        if (isChange && request.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new PreconditionRequired("Send the ETag of what you have read in If-Match.");
        }
        if (route.needsIdempotencyKey() && request.getHeaderString(IDEMPOTENCY_KEY) == null) {
            throw new IdempotencyKeyRequired("Send a fresh random Idempotency-Key, and the same one when you repeat.");
        }
    }

    private static void checkBody(ResteasyReactiveContainerRequestContext request, Route route) {
        String method = request.getMethod();
        if (!route.takesBody() && !method.equals(HttpMethod.POST)) {
            return;
        }
        byte[] body = Body.read(request, route.bodyLimit());
        if (!route.takesBody() && !Body.isEmpty(body)) {
            throw new InvalidRequest("No body is taken here.");
        }
        Body.keep((ResteasyReactiveRequestContext) request.getServerRequestContext(), body);
        request.setEntityStream(new ByteArrayInputStream(body));
    }
}
