package org.foundationops.kit.http.error;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.foundationops.kit.problem.ConcurrentChange;
import org.foundationops.kit.problem.Forbidden;
import org.foundationops.kit.problem.InternalError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.Unauthenticated;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** Finds the problem that a failure means; transactions and persistence wrap it several times. */
final class Problems {

    private static final int MAX_CAUSES = 50;

    private Problems() {}

    /** A failed commit keeps its reason among the suppressed ones, so these are looked at too. */
    static Problem of(Throwable failure, ResteasyReactiveRequestContext request) {
        Deque<Throwable> causes = new ArrayDeque<>(List.of(failure));
        for (int i = 0; !causes.isEmpty() && i < MAX_CAUSES; i++) {
            Throwable cause = causes.pop();
            Problem problem = direct(cause, request);
            if (problem != null) {
                return problem;
            }
            causes.addAll(List.of(cause.getSuppressed()));
            if (cause.getCause() != null) {
                causes.push(cause.getCause());
            }
        }
        return new InternalError("The instance id of this answer is in our log, together with the cause.");
    }

    private static @Nullable Problem direct(Throwable failure, ResteasyReactiveRequestContext request) {
        return switch (failure) {
            case Problem problem -> problem;
            case ConstraintViolationException violations -> Violations.problemOf(violations);
            case OptimisticLockException lost -> concurrentChange();
            case StaleStateException lost -> concurrentChange();
            case SQLException refused -> SqlProblems.of(refused);
            case AuthenticationFailedException badToken ->
                new Unauthenticated("The token is not accepted: expired, not ours, or not for us.", "invalid_token");
            case UnauthorizedException noToken -> new Unauthenticated("Send a bearer token.");
            case ForbiddenException lacking -> new Forbidden("You may not do this.");
            case WebApplicationException answer -> HttpProblems.of(answer, request);
            default -> null;
        };
    }

    static ConcurrentChange concurrentChange() {
        return new ConcurrentChange("Somebody else changed it while your request was at work. Read again and repeat.");
    }
}
