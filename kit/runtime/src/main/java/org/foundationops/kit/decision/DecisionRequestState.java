package org.foundationops.kit.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public state of a request, as its messages carry it. */
record DecisionRequestState(
        UUID id,
        long version,
        UUID requestId,
        UUID body,
        String kind,
        DecisionAnswer.Subject subject,
        String text,
        JsonNode terms,
        List<UUID> interestedPersons,
        List<UUID> interestedOrganisations,
        @Nullable Instant decideBy,
        boolean withdrawn) {

    DecisionRequestState withdraw() {
        return new DecisionRequestState(
                id,
                version + 1,
                requestId,
                body,
                kind,
                subject,
                text,
                terms,
                interestedPersons,
                interestedOrganisations,
                decideBy,
                true);
    }
}
