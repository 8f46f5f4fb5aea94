package org.foundationops.grants.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A director of the body lets an application pass that came too late. */
@Embeddable
public record LeadTimeWaiver(
        @Column(name = "waiver_body_id") UUID bodyId,
        UUID waivedBy,
        Instant waivedAt,
        @Column(name = "waiver_reason") String reason) {

    LeadTimeWaiver erased(String instead) {
        return new LeadTimeWaiver(bodyId, waivedBy, waivedAt, instead);
    }
}
