package org.foundationops.membership.corporate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.NOW;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.REPRESENTATIVE;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.applied;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A representative or alternate who was merged into another person. */
class MergedRepresentativeTest {

    private static final UUID ALTERNATE = new UUID(0, 9);
    private static final UUID SURVIVOR = new UUID(0, 10);
    private static final Instant MERGER = Instant.parse("2026-06-01T08:00:00Z");

    private final CorporateMembership membership = applied(new Representatives(REPRESENTATIVE, ALTERNATE));

    @Test
    void theSurvivorActsInTheSameCapacityFromTheMergerOn() {
        assertThat(membership.exchange(ALTERNATE, SURVIVOR, MERGER))
                .isEqualTo(new CorporateChange.RepresentativeMerged(
                        membership.id(), membership.organisationId(), SURVIVOR));

        assertThat(membership.representatives())
                .containsExactly(
                        new Representation(REPRESENTATIVE, Capacity.REPRESENTATIVE, NOW, null, NOW),
                        new Representation(ALTERNATE, Capacity.ALTERNATE, NOW, MERGER, NOW),
                        new Representation(SURVIVOR, Capacity.ALTERNATE, MERGER, null, MERGER));
    }

    @Test
    void whereBothActedTheSurvivorIsTheRepresentativeAndThereIsNoAlternate() {
        membership.exchange(REPRESENTATIVE, ALTERNATE, MERGER);

        assertThat(membership.representatives())
                .containsExactly(
                        new Representation(REPRESENTATIVE, Capacity.REPRESENTATIVE, NOW, MERGER, NOW),
                        new Representation(ALTERNATE, Capacity.ALTERNATE, NOW, MERGER, NOW),
                        new Representation(ALTERNATE, Capacity.REPRESENTATIVE, MERGER, null, MERGER));
    }

    @Test
    void aMergerThatBeganBeforeTheNamingEndsNothingBeforeItBegan() {
        membership.name(SURVIVOR, Capacity.ALTERNATE, MERGER.plusSeconds(1));

        membership.exchange(SURVIVOR, ALTERNATE, MERGER);

        assertThat(membership.representatives().get(2).until()).isEqualTo(MERGER.plusSeconds(1));
        assertThat(membership.representatives().getLast().from()).isEqualTo(MERGER.plusSeconds(1));
    }
}
