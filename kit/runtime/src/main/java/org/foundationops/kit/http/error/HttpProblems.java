package org.foundationops.kit.http.error;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import org.foundationops.kit.problem.Forbidden;
import org.foundationops.kit.problem.InvalidRequest;
import org.foundationops.kit.problem.MethodNotAllowed;
import org.foundationops.kit.problem.NotAcceptable;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.problem.PayloadTooLarge;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.Unauthenticated;
import org.foundationops.kit.problem.Unavailable;
import org.foundationops.kit.problem.UnsupportedMediaType;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** The refusals of the HTTP layer itself. */
final class HttpProblems {

    private static final long RETRY_SECONDS = 5;

    private HttpProblems() {}

    static @Nullable Problem of(WebApplicationException answer, ResteasyReactiveRequestContext request) {
        if (answer.getCause() != null) {
            Problem inner = innerProblem(answer);
            if (inner != null) {
                return inner;
            }
            // JAX-RS answers 404 for a path or query parameter that cannot be converted.
            if (answer instanceof NotFoundException) {
                return new InvalidRequest("A parameter in the address cannot be read.");
            }
        }
        return switch (answer.getResponse().getStatus()) {
            case 400 -> new InvalidRequest("The request cannot be read.");
            case 401 -> new Unauthenticated("Send a bearer token.");
            case 403 -> new Forbidden("You may not do this.");
            case 404 -> new NotFound("Nothing is at this address.");
            case 405 -> new MethodNotAllowed(request.getMethod() + " is not allowed here.", AllowedMethods.of(request));
            case 406 -> new NotAcceptable("None of the media types in Accept can be given here.");
            case 413 -> new PayloadTooLarge("The body is larger than what is taken here.");
            case 415 ->
                new UnsupportedMediaType(
                        "PATCH".equals(request.getMethod())
                                ? "PATCH reads application/merge-patch+json (RFC 7396)."
                                : "A body of this Content-Type is not read here.");
            case 503 -> new Unavailable("The service cannot answer now.", RETRY_SECONDS);
            default -> null;
        };
    }

    private static @Nullable Problem innerProblem(WebApplicationException answer) {
        for (Throwable cause = answer.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return null;
    }
}
