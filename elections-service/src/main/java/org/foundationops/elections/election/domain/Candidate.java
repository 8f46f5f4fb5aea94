package org.foundationops.elections.election.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A name on the ballot paper. Numbers follow the display names.
 *
 * @param electedRank the place in the order of election, from 1; absent for who was not elected
 */
@Embeddable
public record Candidate(
        int number,
        @Column(name = "person_id") UUID personId,
        @Column(name = "display_name") String displayName,
        @Column(name = "withdrawn_at") @Nullable Instant withdrawnAt,
        @Column(name = "elected_rank") @Nullable Integer electedRank) {

    Candidate withdrawn(Instant now) {
        return new Candidate(number, personId, displayName, now, electedRank);
    }

    Candidate notElected() {
        return new Candidate(number, personId, displayName, withdrawnAt, null);
    }

    Candidate elected(int rank) {
        return new Candidate(number, personId, displayName, withdrawnAt, rank);
    }

    /** @param leaves when they withdraw by that; absent where nothing can change any more */
    Candidate erased(String name, @Nullable Instant leaves) {
        return new Candidate(number, personId, name, withdrawnAt == null ? leaves : withdrawnAt, electedRank);
    }

    boolean isOf(UUID person) {
        return personId.equals(person);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
