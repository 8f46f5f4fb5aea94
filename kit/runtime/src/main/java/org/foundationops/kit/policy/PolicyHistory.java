package org.foundationops.kit.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.RuleBroken;

/**
 * All values of one policy: those that held, the one that holds, and those that are announced.
 *
 * @param versions the latest first; never empty
 */
record PolicyHistory(String name, List<PolicyVersion> versions) {

    Optional<PolicyVersion> at(Instant at) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(at))
                .findFirst();
    }

    /** A new value, which cannot touch the past and must have the shape that the services read. */
    PolicyVersion announce(JsonNode value, Instant from, String decisionReference, String actor, Instant now) {
        if (from.isBefore(now)) {
            throw new PolicyInThePast(from, now);
        }
        List<FieldError> errors = ValueShape.differences(versions.getFirst().value(), value, "/value");
        if (!errors.isEmpty()) {
            throw new RuleBroken("The value must have the form of the one before.", errors);
        }
        return new PolicyVersion(name, from, value, decisionReference, now, actor);
    }
}
