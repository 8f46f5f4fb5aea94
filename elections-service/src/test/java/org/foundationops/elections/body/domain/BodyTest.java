package org.foundationops.elections.body.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final LocalDate DECIDED_ON = LocalDate.parse("2026-11-19");

    private final Body board = new Body(UUID.randomUUID(), "Board", BodyKind.BOARD, 7, NOW);

    @Test
    void theFirstHoldersAreImportedOnceWithTheDecision() {
        BodyBootstrapped fact = board.bootstrap("Minutes 1", DECIDED_ON, 7, NOW);

        assertThat(fact).isEqualTo(new BodyBootstrapped(board.id(), "Minutes 1", DECIDED_ON, NOW));
        assertThatExceptionOfType(BodyAlreadyBootstrapped.class)
                .isThrownBy(() -> board.bootstrap("Minutes 2", DECIDED_ON, 7, NOW));
    }

    @Test
    void everyAuthorisedSeatMustBeNamed() {
        assertThatExceptionOfType(SeatsDoNotMatchAuthorisedNumber.class)
                .isThrownBy(() -> board.bootstrap("Minutes 1", DECIDED_ON, 6, NOW));
        assertThat(board.bootstrappedAt()).isNull();
    }
}
