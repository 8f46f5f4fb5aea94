package org.foundationops.kit.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** A value of a policy, the instant from which it holds, and the decision that allowed it. */
record PolicyVersion(
        String name, Instant validFrom, JsonNode value, String decisionReference, Instant recordedAt, String actor) {}
