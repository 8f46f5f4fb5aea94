package org.foundationops.elections.election.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.foundationops.kit.problem.FieldError;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final Instant FIRST = Instant.parse("2026-11-01T12:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-02T12:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-11-03T12:00:00Z");

    @Test
    void eachInstantMustFollowTheOneBeforeWhateverIsLeftOpenBetween() {
        Timetable timetable = new Timetable(FIRST, SECOND, null, null, SECOND, THIRD, THIRD);

        assertThat(timetable.violations())
                .containsExactly(new FieldError("/timetable/votingOpens", "must be later than nominationsOpen"));
    }

    @Test
    void theRollCannotBeTakenAfterRegistrationOpens() {
        Timetable timetable = new Timetable(SECOND, null, null, FIRST, SECOND, THIRD, THIRD);

        assertThat(timetable.violations())
                .containsExactly(new FieldError("/timetable/recordDate", "must not be later than registrationOpens"));
    }

    @Test
    void aTimetableWithoutWindowsIsFine() {
        assertThat(new Timetable(FIRST, null, null, null, null, null, FIRST).violations())
                .isEmpty();
    }
}
