package org.foundationops.elections.ballot.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.junit.jupiter.api.Test;

class VotingWindowTest {

    private static final Instant OPENS = Instant.parse("2026-11-15T12:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void aBallotIsAcceptedBeforeTheClosingInstantAndNotAtIt() {
        VotingWindow window = new VotingWindow(ElectionStatus.VOTING, OPENS, CLOSES);

        window.requireOpen(CLOSES.minusNanos(1));
        assertThatExceptionOfType(VotingNotOpen.class).isThrownBy(() -> window.requireOpen(CLOSES));
    }

    @Test
    void votingThatIsDueButNotOpenedYetCanBeOpened() {
        VotingWindow window = new VotingWindow(ElectionStatus.REGISTRATION, OPENS, CLOSES);

        assertThat(window.isDueToOpen(OPENS.minusNanos(1))).isFalse();
        assertThat(window.isDueToOpen(OPENS)).isTrue();
        assertThatExceptionOfType(VotingNotOpen.class).isThrownBy(() -> window.requireOpen(OPENS));
    }

    @Test
    void withoutInstantsAnOfficerOpensAndCloses() {
        new VotingWindow(ElectionStatus.VOTING, null, null).requireOpen(CLOSES);
        assertThat(new VotingWindow(ElectionStatus.REGISTRATION, null, null).isDueToOpen(CLOSES))
                .isFalse();
    }
}
