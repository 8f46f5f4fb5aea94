package org.foundationops.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The problems of the HTTP conventions, the same in every service. */
@ApplicationScoped
public class KitProblems implements ProblemCatalogue {

    @Override
    public List<Class<? extends Problem>> problems() {
        return List.of(
                InvalidRequest.class,
                IdempotencyKeyRequired.class,
                Unauthenticated.class,
                Forbidden.class,
                NotFound.class,
                MethodNotAllowed.class,
                NotAcceptable.class,
                Conflict.class,
                ConcurrentChange.class,
                RequestStillRunning.class,
                PreconditionFailed.class,
                PayloadTooLarge.class,
                UnsupportedMediaType.class,
                RuleBroken.class,
                IdempotencyKeyReused.class,
                PreconditionRequired.class,
                TooManyRequests.class,
                InternalError.class,
                Unavailable.class,
                Overloaded.class,
                StaleAuthority.class);
    }
}
