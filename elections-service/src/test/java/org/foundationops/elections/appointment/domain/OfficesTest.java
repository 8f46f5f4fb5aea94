package org.foundationops.elections.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfficesTest {

    private static final UUID BODY = new UUID(0, 1);
    private static final UUID ADA = new UUID(0, 2);
    private static final UUID BO = new UUID(0, 3);
    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant NEXT_YEAR = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    void theSuccessorEndsThePredecessorsOffice() {
        Appointment ada = holds(OfficerRole.TREASURER, ADA, JANUARY, NEXT_YEAR);

        assertThat(offices(OfficerRole.TREASURER, ada).succeededBy(BO, JUNE, NEXT_YEAR))
                .containsExactly(ada);
        assertThat(offices(OfficerRole.TREASURER, ada).succeededBy(BO, NEXT_YEAR, NEXT_YEAR.plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void nobodyHoldsAnOfficeTwiceAtOnce() {
        Appointment ada = holds(OfficerRole.TREASURER, ADA, JANUARY, NEXT_YEAR);

        assertThatExceptionOfType(HoldsOfficeAlready.class)
                .isThrownBy(() -> offices(OfficerRole.TREASURER, ada).succeededBy(ADA, JUNE, NEXT_YEAR));
        assertThat(offices(OfficerRole.TREASURER, ada).succeededBy(ADA, NEXT_YEAR, NEXT_YEAR.plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void anOfficeThatIsGivenFromLaterOnIsNotTakenAcross() {
        Appointment ada = holds(OfficerRole.TREASURER, ADA, JUNE, NEXT_YEAR);

        assertThatExceptionOfType(OfficeSettledLater.class)
                .isThrownBy(() -> offices(OfficerRole.TREASURER, ada).succeededBy(BO, JANUARY, NEXT_YEAR));
        assertThat(offices(OfficerRole.TREASURER, ada).succeededBy(BO, JANUARY, JUNE))
                .isEmpty();
    }

    @Test
    void otherRolesHaveSeveralHolders() {
        Appointment ada = holds(OfficerRole.GRANT_REVIEWER, ADA, JANUARY, NEXT_YEAR);

        assertThat(offices(OfficerRole.GRANT_REVIEWER, ada).succeededBy(BO, JUNE, NEXT_YEAR))
                .isEmpty();
    }

    private static Offices offices(OfficerRole role, Appointment... appointments) {
        return new Offices(role, List.of(appointments));
    }

    private static Appointment holds(OfficerRole role, UUID person, Instant from, Instant until) {
        return new Appointment(new UUID(0, 4), BODY, role, person, from, until, JANUARY);
    }
}
