package org.foundationops.membership.affiliation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** BL 4.9: co-affiliated are those whose organisations are in the same control group. */
class CoAffiliationTest {

    private static final UUID HOLDING = new UUID(0, 1);
    private static final UUID ONE_DAUGHTER = new UUID(0, 2);
    private static final UUID OTHER_DAUGHTER = new UUID(0, 3);
    private static final UUID STRANGER = new UUID(0, 4);
    private static final Set<UUID> GROUP = Set.of(HOLDING, ONE_DAUGHTER, OTHER_DAUGHTER);

    @Test
    void inTheSameOrganisation() {
        assertThat(coAffiliated(List.of(STRANGER), List.of(STRANGER))).isTrue();
    }

    @Test
    void inSistersOfOneHolding() {
        assertThat(coAffiliated(List.of(STRANGER, ONE_DAUGHTER), List.of(OTHER_DAUGHTER)))
                .isTrue();
    }

    @Test
    void notInStrangersNorWithoutAnOrganisation() {
        assertThat(coAffiliated(List.of(STRANGER), List.of(HOLDING, ONE_DAUGHTER)))
                .isFalse();
        assertThat(coAffiliated(List.of(), List.of(HOLDING))).isFalse();
        assertThat(coAffiliated(List.of(HOLDING), List.of())).isFalse();
    }

    private static boolean coAffiliated(List<UUID> organisations, List<UUID> organisationsOfOther) {
        return CoAffiliation.exists(organisations, organisationsOfOther, id -> GROUP.contains(id) ? GROUP : Set.of(id));
    }
}
