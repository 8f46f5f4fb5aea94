package org.foundationops.kit.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy with the value that holds now. */
public record CurrentPolicyView(
        String name,
        @Schema(implementation = Object.class) JsonNode value,
        Instant validFrom,
        String decisionReference) {

    static CurrentPolicyView of(PolicyVersion version) {
        return new CurrentPolicyView(version.name(), version.value(), version.validFrom(), version.decisionReference());
    }
}
