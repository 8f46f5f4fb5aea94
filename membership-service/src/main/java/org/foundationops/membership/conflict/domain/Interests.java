package org.foundationops.membership.conflict.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Who has something to gain from a decision.
 *
 * @param persons the applicant, the candidate, the payee: neither they nor their co-affiliates decide
 * @param organisations whose people do not decide either
 * @param involved who spoke for it, as a nominator did: they themselves do not decide
 */
public record Interests(SubjectRef subject, Set<UUID> persons, Set<UUID> organisations, Set<UUID> involved) {

    public Interests {
        persons = Set.copyOf(persons);
        organisations = Set.copyOf(organisations);
        involved = Set.copyOf(involved);
    }
}
