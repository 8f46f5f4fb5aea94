package org.foundationops.kit.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;

/**
 * A policy with all values it had, has and will have.
 *
 * @param versions the latest first
 */
public record PolicyView(String name, List<Version> versions) implements Versioned {

    /** A value, the instant from which it holds, and the decision that allowed it. */
    public record Version(
            @Schema(implementation = Object.class) JsonNode value,
            Instant validFrom,
            String decisionReference,
            Instant recordedAt) {

        static Version of(PolicyVersion version) {
            return new Version(version.value(), version.validFrom(), version.decisionReference(), version.recordedAt());
        }
    }

    static PolicyView of(PolicyHistory history) {
        return new PolicyView(
                history.name(), history.versions().stream().map(Version::of).toList());
    }

    @Override
    @JsonIgnore
    public long version() {
        return versions.size();
    }
}
