package org.foundationops.grants.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.foundationops.grants.event.domain.KnownEvent;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantApplicationTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    private static final UUID APPLICANT = UUID.randomUUID();
    private static final UUID DIRECTOR = UUID.randomUUID();
    private static final UUID BOARD = UUID.randomUUID();
    private static final UUID EVENT = UUID.randomUUID();
    private static final UUID AWARD = UUID.randomUUID();
    private static final Money REQUESTED = Money.of("2200.00", "USD");

    @Test
    void anApprovalKeepsTheDecisionAndTheAward() {
        GrantApplication application = forEvent(inDays(56));

        ApplicationChange.Approved approved =
                application.approve(AWARD, REQUESTED, decisionBy(DIRECTOR), knowing(inDays(56)));

        assertThat(approved).isEqualTo(new ApplicationChange.Approved(application.id(), AWARD, REQUESTED));
        assertThat(application.status()).isEqualTo(ApplicationStatus.APPROVED);
        assertThat(application.decision()).contains(decisionBy(DIRECTOR));
        assertThat(application.awardId()).contains(AWARD);
    }

    @Test
    void aMotionNeedsNobodyWhoRecordsItAndIsItsOwnReferenceWithoutMinutes() {
        UUID motion = UUID.randomUUID();
        GrantApplication application = forEvent(inDays(56));

        application.approve(
                AWARD, REQUESTED, RecordedDecision.ofMotion(BOARD, TODAY, null, motion, NOW), knowing(inDays(56)));

        RecordedDecision decision = application.decision().orElseThrow();
        assertThat(decision.motionId()).isEqualTo(motion);
        assertThat(decision.recorder()).isEmpty();
        assertThat(decision.minuteReference()).isEqualTo("Motion " + motion);
    }

    /** What is asked of a body first is looked at without deciding anything. */
    @Test
    void whatCouldNotBeApprovedIsKnownBefore() {
        GrantApplication application = forEvent(inDays(55));

        assertThatThrownBy(() -> application.requireApprovable(REQUESTED, BOARD, knowing(inDays(55))))
                .isInstanceOf(LeadTimeTooShort.class);
        assertThatThrownBy(() -> application.requireApprovable(Money.of("2200.01", "USD"), BOARD, knowing(inDays(56))))
                .isInstanceOf(AmountUnusable.class);
        application.requireApprovable(REQUESTED, BOARD, knowing(inDays(56)));
        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(application.isOpen()).isTrue();
    }

    /** Test vector: 55 -> waiver, 56 -> fine. */
    @Test
    void fiftySixDaysAreEnoughAndFiftyFiveNeedAWaiver() {
        assertThatCode(() -> forEvent(inDays(56)).approve(AWARD, REQUESTED, decisionBy(DIRECTOR), knowing(inDays(56))))
                .doesNotThrowAnyException();

        GrantApplication late = forEvent(inDays(55));
        assertThatThrownBy(() -> late.approve(AWARD, REQUESTED, decisionBy(DIRECTOR), knowing(inDays(55))))
                .isInstanceOf(LeadTimeTooShort.class)
                .hasMessageContaining("55 days before the event, 56 are needed");
        late.waiveLeadTime(BOARD, DIRECTOR, "The venue moved the date.", knowing(inDays(55)), NOW);
        assertThatCode(() -> late.approve(AWARD, REQUESTED, decisionBy(DIRECTOR), knowing(inDays(55))))
                .doesNotThrowAnyException();
    }

    @Test
    void aWaiverOfAnotherBodyDoesNotCount() {
        GrantApplication late = forEvent(inDays(55));
        late.waiveLeadTime(UUID.randomUUID(), DIRECTOR, "We do not mind.", knowing(inDays(55)), NOW);

        assertThatThrownBy(() -> late.approve(AWARD, REQUESTED, decisionBy(DIRECTOR), knowing(inDays(55))))
                .isInstanceOf(LeadTimeTooShort.class);
    }

    @Test
    void neitherTheApplicantNorAnOrganiserDecidesOrWaives() {
        UUID organiser = UUID.randomUUID();
        KnownEvent event = event(inDays(90), "https://example.org/conduct", 1, "RECOGNISED", "SCHEDULED", organiser);
        Safeguards safeguards = new Safeguards(Optional.of(event), Set.of(), 56);

        for (UUID interested : Set.of(APPLICANT, organiser)) {
            GrantApplication application = forEvent(inDays(90));
            assertThatThrownBy(() -> application.approve(AWARD, REQUESTED, decisionBy(interested), safeguards))
                    .isInstanceOf(InterestedPerson.class);
            assertThatThrownBy(() -> application.reject(decisionBy(interested), safeguards))
                    .isInstanceOf(InterestedPerson.class);
            assertThatThrownBy(() -> application.waiveLeadTime(BOARD, interested, "Please.", safeguards, NOW))
                    .isInstanceOf(InterestedPerson.class);
            assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        }
    }

    @Test
    void anEventNeedsACodeOfConductAndANamedContact() {
        assertRefused(event(inDays(90), null, 1, "RECOGNISED", "SCHEDULED"), ConductReferenceMissing.class);
        assertRefused(
                event(inDays(90), "https://example.org/conduct", 0, "RECOGNISED", "SCHEDULED"),
                NamedContactMissing.class);
    }

    @ParameterizedTest
    @CsvSource({"LISTED, SCHEDULED", "SUPPORTED, SCHEDULED", ", DRAFT", "RECOGNISED, CANCELLED", "LICENSED, REVOKED"})
    void anEventMustBeRecognisedAndTakePlace(@Nullable String level, String status) {
        assertRefused(event(inDays(90), "https://example.org/conduct", 2, level, status), EventNotFundable.class);
    }

    @Test
    void anEventThatIsNotKnownAnyMoreIsNoReasonToPay() {
        assertThatThrownBy(() -> forEvent(inDays(90))
                        .approve(
                                AWARD, REQUESTED, decisionBy(DIRECTOR), new Safeguards(Optional.empty(), Set.of(), 56)))
                .isInstanceOf(EventUnknown.class);
    }

    @Test
    void aSuspendedApplicantOrOrganiserBlocksApproval() {
        UUID organiser = UUID.randomUUID();
        KnownEvent event = event(inDays(90), "https://example.org/conduct", 1, "RECOGNISED", "SCHEDULED", organiser);

        for (UUID suspended : Set.of(APPLICANT, organiser)) {
            Safeguards safeguards = new Safeguards(Optional.of(event), Set.of(suspended), 56);
            assertThatThrownBy(() -> forEvent(inDays(90)).approve(AWARD, REQUESTED, decisionBy(DIRECTOR), safeguards))
                    .isInstanceOf(OrganiserSuspended.class);
        }
    }

    @Test
    void aProjectNamesItsCodeOfConductItself() {
        Safeguards none = new Safeguards(Optional.empty(), Set.of(), 56);

        assertThatThrownBy(() -> project(null).approve(AWARD, REQUESTED, decisionBy(DIRECTOR), none))
                .isInstanceOf(ConductReferenceMissing.class);
        assertThatCode(() ->
                        project("https://example.org/conduct").approve(AWARD, REQUESTED, decisionBy(DIRECTOR), none))
                .doesNotThrowAnyException();
    }

    @Test
    void approvedIsAtMostWhatWasRequestedInItsCurrency() {
        Safeguards known = knowing(inDays(90));

        assertThatThrownBy(() ->
                        forEvent(inDays(90)).approve(AWARD, Money.of("2200.01", "USD"), decisionBy(DIRECTOR), known))
                .isInstanceOf(AmountUnusable.class)
                .hasMessageContaining("asks for 2200.00 USD and no more");
        assertThatThrownBy(
                        () -> forEvent(inDays(90)).approve(AWARD, Money.of("1.00", "EUR"), decisionBy(DIRECTOR), known))
                .isInstanceOf(AmountUnusable.class);
        assertThatThrownBy(
                        () -> forEvent(inDays(90)).approve(AWARD, Money.of("0.00", "USD"), decisionBy(DIRECTOR), known))
                .isInstanceOf(AmountUnusable.class);
        assertThat(forEvent(inDays(90))
                        .approve(AWARD, Money.of("500.00", "USD"), decisionBy(DIRECTOR), known)
                        .amount())
                .isEqualTo(Money.of("500.00", "USD"));
    }

    @Test
    void aDecisionIsNotOlderThanTheApplication() {
        RecordedDecision early =
                new RecordedDecision(BOARD, TODAY.minusDays(1), "Board 2026-02, item 1", null, DIRECTOR, NOW);

        assertThatThrownBy(() -> forEvent(inDays(90)).approve(AWARD, REQUESTED, early, knowing(inDays(90))))
                .isInstanceOf(DecisionBeforeSubmission.class);
    }

    @Test
    void whatIsDecidedOrWithdrawnStaysSo() {
        GrantApplication rejected = forEvent(inDays(90));
        rejected.reject(decisionBy(DIRECTOR), knowing(inDays(90)));
        GrantApplication withdrawn = forEvent(inDays(90));
        withdrawn.withdraw();

        assertThatThrownBy(rejected::withdraw).isInstanceOf(ApplicationNotOpen.class);
        assertThatThrownBy(() -> rejected.approve(AWARD, REQUESTED, decisionBy(DIRECTOR), knowing(inDays(90))))
                .isInstanceOf(ApplicationNotOpen.class);
        assertThatThrownBy(() -> withdrawn.reject(decisionBy(DIRECTOR), knowing(inDays(90))))
                .isInstanceOf(ApplicationNotOpen.class);
    }

    @Test
    void onlyAGrantForAnEventNamesOneAndItMustBeKnown() {
        assertThatThrownBy(() -> submit(GrantKind.EVENT, null, Optional.empty()))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> submit(GrantKind.PROJECT, EVENT, Optional.empty()))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> submit(GrantKind.EVENT, EVENT, Optional.empty()))
                .isInstanceOf(EventUnknown.class);
    }

    private static void assertRefused(KnownEvent event, Class<? extends Exception> refusal) {
        Safeguards safeguards = new Safeguards(Optional.of(event), Set.of(), 56);
        assertThatThrownBy(() -> forEvent(inDays(90)).approve(AWARD, REQUESTED, decisionBy(DIRECTOR), safeguards))
                .isInstanceOf(refusal);
    }

    private static GrantApplication forEvent(LocalDate start) {
        return submit(GrantKind.EVENT, EVENT, knowing(start).event());
    }

    private static GrantApplication project(@Nullable String conductUrl) {
        return GrantApplication.submit(
                UUID.randomUUID(),
                APPLICANT,
                grant(GrantKind.PROJECT, null, conductUrl),
                Optional.empty(),
                false,
                TODAY,
                NOW);
    }

    @Test
    void nobodyAppliesWhileSomebodyBehindItIsSuspended() {
        assertThatThrownBy(() -> GrantApplication.submit(
                        UUID.randomUUID(),
                        APPLICANT,
                        grant(GrantKind.PROJECT, null, "https://example.org/conduct"),
                        Optional.empty(),
                        true,
                        TODAY,
                        NOW))
                .isInstanceOf(OrganiserSuspended.class);
    }

    private static GrantApplication submit(GrantKind kind, @Nullable UUID eventId, Optional<KnownEvent> event) {
        return GrantApplication.submit(
                UUID.randomUUID(), APPLICANT, grant(kind, eventId, null), event, false, TODAY, NOW);
    }

    private static NewGrant grant(GrantKind kind, @Nullable UUID eventId, @Nullable String conductUrl) {
        return new NewGrant(
                "Conference 2026",
                "Travel of speakers",
                kind,
                eventId,
                conductUrl,
                new Recipient("Conference Association", "NL", true),
                REQUESTED);
    }

    private static Safeguards knowing(LocalDate start) {
        return new Safeguards(
                Optional.of(event(start, "https://example.org/conduct", 1, "RECOGNISED", "SCHEDULED")), Set.of(), 56);
    }

    private static KnownEvent event(
            LocalDate start,
            @Nullable String conductUrl,
            int contacts,
            @Nullable String level,
            String status,
            UUID... organisers) {
        return new KnownEvent(EVENT, status, level, start, conductUrl, contacts, Set.of(organisers));
    }

    private static LocalDate inDays(int days) {
        return TODAY.plusDays(days);
    }

    private static RecordedDecision decisionBy(UUID recorder) {
        return new RecordedDecision(BOARD, TODAY, "Board 2026-03, item 4", null, recorder, NOW);
    }
}
