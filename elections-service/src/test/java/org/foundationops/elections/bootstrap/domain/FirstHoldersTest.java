package org.foundationops.elections.bootstrap.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.appointment.domain.OfficeOfBoard;
import org.foundationops.elections.appointment.domain.OfficerRole;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.elections.term.domain.SeatHeldTwice;
import org.foundationops.kit.problem.FieldError;
import org.junit.jupiter.api.Test;

class FirstHoldersTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant PLANNED_END = Instant.parse("2028-01-01T00:00:00Z");
    private static final UUID ADA = UUID.randomUUID();
    private static final UUID BO = UUID.randomUUID();
    private static final FirstSeat VACANT = new FirstSeat(Cohort.EVEN, null);

    @Test
    void everybodyNamedMustBeKnown() {
        FirstHolders first = new FirstHolders(
                List.of(VACANT, heldBy(ADA)), List.of(new FirstOfficer(OfficerRole.SECRETARY, BO, FROM, null)));

        UnknownPersons refusal =
                catchThrowableOfType(UnknownPersons.class, () -> first.check(BodyKind.BOARD, Set.of()));

        assertThat(refusal.errors())
                .extracting(FieldError::pointer)
                .containsExactly("/seats/1/holderId", "/officers/0/personId");
        first.check(BodyKind.BOARD, Set.of(ADA, BO));
    }

    @Test
    void nobodyHoldsTwoSeats() {
        FirstHolders first = new FirstHolders(List.of(heldBy(ADA), heldBy(ADA)), List.of());

        assertThatExceptionOfType(SeatHeldTwice.class).isThrownBy(() -> first.check(BodyKind.BOARD, Set.of(ADA)));
    }

    @Test
    void aCouncilHasElectionOfficersOnly() {
        FirstHolders secretary = new FirstHolders(
                List.of(heldBy(ADA)), List.of(new FirstOfficer(OfficerRole.SECRETARY, BO, FROM, null)));
        FirstHolders officer = new FirstHolders(
                List.of(heldBy(ADA)), List.of(new FirstOfficer(OfficerRole.ELECTION_OFFICER, BO, FROM, null)));

        assertThatExceptionOfType(OfficeOfBoard.class)
                .isThrownBy(() -> secretary.check(BodyKind.STEERING_COUNCIL, Set.of(ADA, BO)));
        officer.check(BodyKind.STEERING_COUNCIL, Set.of(ADA, BO));
        secretary.check(BodyKind.BOARD, Set.of(ADA, BO));
    }

    @Test
    void thePresidentMustBeADirectorWhenTheOfficeBegins() {
        FirstHolders outsider = new FirstHolders(
                List.of(heldBy(ADA)), List.of(new FirstOfficer(OfficerRole.PRESIDENT, BO, FROM, null)));
        FirstHolders early = new FirstHolders(
                List.of(heldBy(ADA)),
                List.of(new FirstOfficer(OfficerRole.PRESIDENT, ADA, FROM.minusSeconds(1), null)));
        FirstHolders director = new FirstHolders(
                List.of(heldBy(ADA)), List.of(new FirstOfficer(OfficerRole.PRESIDENT, ADA, FROM, null)));

        assertThatExceptionOfType(PresidentIsNoDirector.class)
                .isThrownBy(() -> outsider.check(BodyKind.BOARD, Set.of(ADA, BO)));
        assertThatExceptionOfType(PresidentIsNoDirector.class)
                .isThrownBy(() -> early.check(BodyKind.BOARD, Set.of(ADA)));
        director.check(BodyKind.BOARD, Set.of(ADA));
    }

    @Test
    void onePersonMayHoldSeveralOfficesAndNoneTwice() {
        FirstOfficer secretary = new FirstOfficer(OfficerRole.SECRETARY, ADA, FROM, null);
        FirstOfficer treasurer = new FirstOfficer(OfficerRole.TREASURER, ADA, FROM, null);

        new FirstHolders(List.of(VACANT), List.of(secretary, treasurer)).check(BodyKind.BOARD, Set.of(ADA));
        FirstHolders twice = new FirstHolders(List.of(VACANT), List.of(secretary, treasurer, secretary));
        assertThatExceptionOfType(OfficeNamedTwice.class).isThrownBy(() -> twice.check(BodyKind.BOARD, Set.of(ADA)));
    }

    private static FirstSeat heldBy(UUID person) {
        return new FirstSeat(Cohort.ODD, new FirstSeat.FirstHolder(person, FROM, PLANNED_END));
    }
}
