package org.foundationops.elections.roll.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RollExceptionTest {

    private static final Instant NOW = Instant.parse("2026-10-21T09:00:00Z");
    private static final UUID OFFICER = new UUID(0, 1);
    private static final UUID ANOTHER = new UUID(0, 2);
    private static final Voter VOTER = Voter.of(new UUID(0, 3), null);

    @Test
    void anAdditionIsInForceWhenAnotherOfficerHasConfirmedIt() {
        RollException addition =
                RollException.proposed(UUID.randomUUID(), UUID.randomUUID(), VOTER, "forgotten", OFFICER, NOW);
        assertThat(addition.status()).isEqualTo(RollException.Status.PROPOSED);
        assertThat(addition.inForceAt()).isNull();

        assertThatExceptionOfType(SecondOfficerNeeded.class).isThrownBy(() -> addition.confirm(OFFICER, NOW));
        addition.confirm(ANOTHER, NOW.plusSeconds(1));

        assertThat(addition.status()).isEqualTo(RollException.Status.IN_FORCE);
        assertThat(addition.confirmedBy()).isEqualTo(ANOTHER);
        assertThat(addition.inForceAt()).isEqualTo(NOW.plusSeconds(1));
        assertThatExceptionOfType(ExceptionInForce.class).isThrownBy(() -> addition.confirm(ANOTHER, NOW));
    }

    @Test
    void aRevocationIsInForceAtOnce() {
        RollException revocation =
                RollException.revoked(UUID.randomUUID(), UUID.randomUUID(), VOTER, "decision 14", OFFICER, NOW);

        assertThat(revocation.inForceAt()).isEqualTo(NOW);
        assertThatExceptionOfType(ExceptionInForce.class).isThrownBy(() -> revocation.confirm(ANOTHER, NOW));
    }

    @Test
    void whoVotesForAnOrganisationIsOfTheCorporateClass() {
        assertThat(VOTER.voterClass()).isEqualTo(VoterClass.INDIVIDUAL);
        assertThat(Voter.of(OFFICER, ANOTHER).voterClass()).isEqualTo(VoterClass.CORPORATE);
    }
}
