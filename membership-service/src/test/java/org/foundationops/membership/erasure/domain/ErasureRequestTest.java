package org.foundationops.membership.erasure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErasureRequestTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final Instant DUE = Instant.parse("2026-03-17T09:30:00Z");

    @Test
    void itIsDueWhenTheWaitingTimeIsOver() {
        ErasureRequest request = request();
        assertThat(request.dueAt()).isEqualTo(DUE);
        assertThat(request.isDueAt(DUE.minusNanos(1000))).isFalse();
        assertThat(request.isDueAt(DUE)).isTrue();
    }

    @Test
    void aPersonHasOneOpenRequest() {
        assertThatExceptionOfType(ErasureAlreadyRequested.class)
                .isThrownBy(
                        () -> ErasureRequest.of(UUID.randomUUID(), UUID.randomUUID(), true, Duration.ofDays(7), NOW));
    }

    @Test
    void whatHasEndedStaysSo() {
        ErasureRequest withdrawn = request();
        withdrawn.withdraw(DUE.plusSeconds(1)); // something stood in the way
        ErasureRequest carriedOut = request();
        carriedOut.carryOut(DUE);

        assertThat(withdrawn.status()).isEqualTo(ErasureRequestStatus.WITHDRAWN);
        assertThat(withdrawn.isDueAt(DUE.plusSeconds(2))).isFalse();
        assertThat(carriedOut.endedAt()).contains(DUE);
        for (ErasureRequest ended : List.of(withdrawn, carriedOut)) {
            assertThatExceptionOfType(ErasureRequestEnded.class).isThrownBy(() -> ended.withdraw(DUE));
            assertThatExceptionOfType(ErasureRequestEnded.class).isThrownBy(() -> ended.carryOut(DUE));
        }
    }

    @Test
    void theReferenceOfALetterDoesNotNameThePerson() {
        List<String> identifying = List.of("ada@example.org", "Bo", "Ada Lovelace (she/her)");
        for (String reference : List.of(
                "letter of ADA@example.org", "Bo, 10 March", "file bo", "Ada Lovelace (she/her): letter", "(Bo)")) {
            assertThatExceptionOfType(ReferenceNamesPerson.class)
                    .isThrownBy(() -> letter(reference).requireNeutral(identifying));
        }
        for (String reference : List.of("Privacy file 2026/17", "Board, Boston", "Bob", "Ad 7")) {
            assertThatNoException().isThrownBy(() -> letter(reference).requireNeutral(identifying));
        }
    }

    @Test
    void aLetterHasCome() {
        Letter letter = letter("file 1");
        letter.requireNotAfter(LocalDate.parse("2026-03-10"));
        assertThatExceptionOfType(LetterFromTheFuture.class)
                .isThrownBy(() -> letter.requireNotAfter(LocalDate.parse("2026-03-09")));
    }

    private static Letter letter(String reference) {
        return new Letter(reference, LocalDate.parse("2026-03-10"));
    }

    private static ErasureRequest request() {
        return ErasureRequest.of(UUID.randomUUID(), UUID.randomUUID(), false, Duration.ofDays(7), NOW);
    }
}
