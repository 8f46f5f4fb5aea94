package org.foundationops.kit.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a service asks a body to decide.
 *
 * @param body the body that decides
 * @param kind kind of decision; a {@link DecisionSubject} of this kind applies the answer
 * @param subject what is decided about, as it is now
 * @param text the question, for the people who decide
 * @param terms what passes with it, e.g. an amount; a record or a map
 * @param interestedPersons who must not take part
 * @param interestedOrganisations whose people must not take part
 */
public record DecisionRequest(
        UUID body,
        String kind,
        Subject subject,
        String text,
        Object terms,
        List<UUID> interestedPersons,
        List<UUID> interestedOrganisations,
        @Nullable Instant decideBy) {

    public DecisionRequest {
        interestedPersons = List.copyOf(interestedPersons);
        interestedOrganisations = List.copyOf(interestedOrganisations);
    }

    /** One version of one aggregate of this service: a decision holds for no other version. */
    public record Subject(String type, UUID id, long version) {}
}
