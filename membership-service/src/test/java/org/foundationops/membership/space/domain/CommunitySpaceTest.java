package org.foundationops.membership.space.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who administers a community space. */
class CommunitySpaceTest {

    private static final Instant NOW = Instant.parse("2026-03-10T18:00:00Z");
    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BOB = new UUID(0, 2);
    private static final UUID EVE = new UUID(0, 3);

    private final CommunitySpace space = CommunitySpace.open(
            new UUID(0, 9),
            new SpaceDetails(
                    SpaceKind.CHAT,
                    " General ",
                    "https://chat.example.org",
                    "Talk.",
                    new UUID(0, 8),
                    "https://example.org"),
            Set.of(ADA, BOB),
            NOW);

    @Test
    void twoRemainAtLeast() {
        assertThatThrownBy(() -> CommunitySpace.open(new UUID(0, 7), space.details(), Set.of(ADA), NOW))
                .isInstanceOf(TooFewAdministrators.class);
        assertThatThrownBy(() -> space.remove(ADA, NOW)).isInstanceOf(TooFewAdministrators.class);
        assertThatThrownBy(() -> space.remove(EVE, NOW)).isInstanceOf(NotAnAdministrator.class);
        space.add(EVE, NOW);
        assertThatThrownBy(() -> space.add(EVE, NOW)).isInstanceOf(AlreadyAdministrator.class);

        space.remove(ADA, NOW);

        assertThat(space.administrators()).containsExactlyInAnyOrder(BOB, EVE);
        assertThat(space.lacksAdministrator()).isFalse();
    }

    @Test
    void whoIsLostLeavesItLackingOneUntilAnotherComes() {
        space.lose(ADA, NOW);
        assertThat(space.lacksAdministrator()).isTrue();

        space.add(EVE, NOW);
        assertThat(space.lacksAdministrator()).isFalse();
    }

    @Test
    void aMergedRecordsPlaceIsTheSurvivorsAndTwoOfOnePersonAreOne() {
        assertThat(space.exchange(ADA, EVE, NOW)).isEqualTo(new SpaceChange.AdministratorAdded(space.id(), EVE));
        assertThat(space.lacksAdministrator()).isFalse();

        assertThat(space.exchange(EVE, BOB, NOW)).isEqualTo(new SpaceChange.AdministratorLost(space.id(), EVE));
        assertThat(space.administrators()).containsExactly(BOB);
        assertThat(space.lacksAdministrator()).isTrue();
    }

    @Test
    void aClosedSpaceStaysAsItIs() {
        space.close(NOW);

        assertThatThrownBy(() -> space.add(EVE, NOW)).isInstanceOf(SpaceClosed.class);
        assertThatThrownBy(() -> space.remove(ADA, NOW)).isInstanceOf(SpaceClosed.class);
        assertThatThrownBy(() -> space.close(NOW)).isInstanceOf(SpaceClosed.class);
        assertThatThrownBy(() -> space.change(space.details())).isInstanceOf(SpaceClosed.class);
    }
}
