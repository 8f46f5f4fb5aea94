package org.foundationops.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.problem.Problem;
import org.foundationops.membership.erasure.domain.ErasureRequest;
import org.jspecify.annotations.Nullable;

/** Shows requests with what stands in their way at this moment. */
@ApplicationScoped
class ErasureRequestViews {

    private final ErasureService erasures;

    ErasureRequestViews(ErasureService erasures) {
        this.erasures = erasures;
    }

    ErasureRequestView of(ErasureRequest request) {
        return ErasureRequestView.of(request, request.isOpen() ? obstacle(request) : null);
    }

    private @Nullable String obstacle(ErasureRequest request) {
        try {
            erasures.requireErasable(request.personId());
            return null;
        } catch (Problem unsettled) {
            return unsettled.getMessage();
        }
    }
}
