package org.foundationops.kit.http.error;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.problem.Problem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** The one place where something that went wrong becomes an answer. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    /** The named classes have mappers of Quarkus' own, which only a mapper of the same class replaces. */
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        ValidationException.class,
        AuthenticationFailedException.class,
        UnauthorizedException.class,
        ForbiddenException.class
    })
    public Response answer(Throwable failure, ServerRequestContext context) {
        if (failure instanceof StoredAnswer stored) {
            return stored.response();
        }
        ResteasyReactiveRequestContext request = (ResteasyReactiveRequestContext) context;
        return answer(Problems.of(failure, request), failure, request);
    }

    private static Response answer(Problem problem, Throwable failure, ResteasyReactiveRequestContext request) {
        String instance = "urn:uuid:" + UuidV7.next();
        if (problem.type().status() == Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            LOG.errorf(failure, "%s %s failed, instance %s", request.getMethod(), request.getPath(), instance);
        } else if (problem.type().status() > Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            LOG.warnf("%s %s: %s, instance %s", request.getMethod(), request.getPath(), failure, instance);
        }
        Response.ResponseBuilder answer = Response.status(problem.type().status())
                .header(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .entity(ProblemDocument.of(problem, instance));
        problem.headers().forEach(answer::header);
        return answer.build();
    }
}
