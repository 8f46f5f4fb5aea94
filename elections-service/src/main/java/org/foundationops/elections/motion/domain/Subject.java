package org.foundationops.elections.motion.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a motion is about, in one version: a decision holds for no other. */
@Embeddable
public record Subject(String service, String type, UUID id, long version) {

    boolean isOfThisService(String wanted) {
        return service.equals("elections") && type.equals(wanted);
    }
}
