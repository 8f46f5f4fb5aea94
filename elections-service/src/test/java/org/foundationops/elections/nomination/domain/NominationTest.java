package org.foundationops.elections.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.junit.jupiter.api.Test;

class NominationTest {

    private static final Instant NOW = Instant.parse("2026-11-05T10:00:00Z");
    private static final Acceptance CONSENT = new Acceptance("Ada", "I will serve.", List.of("Example Ltd"), true);

    @Test
    void nominationsHaveAWindow() {
        assertThatExceptionOfType(NominationsNotOpen.class).isThrownBy(() -> nomination(ElectionStatus.ANNOUNCED));
        Nomination nomination = nomination(ElectionStatus.NOMINATIONS);

        assertThatExceptionOfType(NominationsNotOpen.class)
                .isThrownBy(() -> nomination.accept(CONSENT, ElectionStatus.REVIEW, NOW));
        assertThatExceptionOfType(NominationsNotOpen.class).isThrownBy(() -> nomination.decline(ElectionStatus.REVIEW));
    }

    @Test
    void acceptingGivesTheNameTheStatementAndTheAffiliations() {
        Nomination nomination = accepted();

        assertThat(nomination.status()).isEqualTo(NominationStatus.ACCEPTED);
        assertThat(nomination.displayName()).isEqualTo("Ada");
        assertThat(nomination.affiliations()).containsExactly("Example Ltd");
    }

    @Test
    void acceptingNeedsTheCodeOfConduct() {
        Nomination nomination = nomination(ElectionStatus.NOMINATIONS);
        Acceptance without = new Acceptance("Ada", "I will serve.", List.of(), false);

        assertThatExceptionOfType(ConductNotAcknowledged.class)
                .isThrownBy(() -> nomination.accept(without, ElectionStatus.NOMINATIONS, NOW));
    }

    @Test
    void aDeclinedNominationIsOver() {
        Nomination nomination = nomination(ElectionStatus.NOMINATIONS);
        nomination.decline(ElectionStatus.NOMINATIONS);

        assertThatExceptionOfType(NominationInWrongState.class)
                .isThrownBy(() -> nomination.accept(CONSENT, ElectionStatus.NOMINATIONS, NOW));
        assertThatExceptionOfType(NominationInWrongState.class).isThrownBy(() -> nomination.withdraw(NOW));
    }

    @Test
    void onlyAnAcceptedNominationIsRuledOnAndUntilTheReviewEnds() {
        Nomination open = nomination(ElectionStatus.NOMINATIONS);
        assertThatExceptionOfType(NominationInWrongState.class)
                .isThrownBy(() -> open.rule(true, null, ElectionStatus.REVIEW, NOW));
        Nomination accepted = accepted();
        assertThatExceptionOfType(RulingsClosed.class)
                .isThrownBy(() -> accepted.rule(true, null, ElectionStatus.REGISTRATION, NOW));

        accepted.rule(true, null, ElectionStatus.REVIEW, NOW);
        assertThat(accepted.status()).isEqualTo(NominationStatus.ELIGIBLE);
    }

    @Test
    void aRulingAgainstSomebodyNeedsAReasonAndMayBeRevised() {
        Nomination nomination = accepted();
        assertThatExceptionOfType(RulingNeedsReason.class)
                .isThrownBy(() -> nomination.rule(false, null, ElectionStatus.REVIEW, NOW));

        nomination.rule(false, "Not a member", ElectionStatus.REVIEW, NOW);
        assertThat(nomination.status()).isEqualTo(NominationStatus.INELIGIBLE);
        nomination.rule(true, "Membership shown", ElectionStatus.REVIEW, NOW);
        assertThat(nomination.status()).isEqualTo(NominationStatus.ELIGIBLE);
    }

    @Test
    void membersNominateKnownPersonsOnceEach() {
        UUID nominee = UUID.randomUUID();

        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> NominationRules.checkNominator(false));
        assertThatExceptionOfType(UnknownNominee.class)
                .isThrownBy(() -> NominationRules.checkNominee(nominee, false, false));
        assertThatExceptionOfType(AlreadyNominated.class)
                .isThrownBy(() -> NominationRules.checkNominee(nominee, true, true));
    }

    private static Nomination nomination(ElectionStatus status) {
        return new Nomination(UUID.randomUUID(), UUID.randomUUID(), status, UUID.randomUUID(), UUID.randomUUID(), NOW);
    }

    private static Nomination accepted() {
        Nomination nomination = nomination(ElectionStatus.NOMINATIONS);
        nomination.accept(CONSENT, ElectionStatus.NOMINATIONS, NOW);
        return nomination;
    }
}
