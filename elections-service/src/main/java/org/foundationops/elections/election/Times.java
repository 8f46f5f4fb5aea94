package org.foundationops.elections.election;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.Timetable;
import org.jspecify.annotations.Nullable;

/** The instants of an election. A transition without an instant is made by an officer. */
@Schema(name = "ElectionTimes")
public record Times(
        @Schema(description = "The roll is the electorate at this instant.") @NotNull
        Instant recordDate,

        @Nullable Instant nominationsOpen,
        @Nullable Instant nominationsClose,
        @Nullable Instant registrationOpens,
        @Nullable Instant votingOpens,
        @Nullable Instant votingCloses,

        @Schema(description = "When the winners' terms start; a later publication starts them later.") @NotNull
        Instant termStart) {

    static Times of(Timetable timetable) {
        return new Times(
                timetable.recordDate(),
                timetable.nominationsOpen(),
                timetable.nominationsClose(),
                timetable.registrationOpens(),
                timetable.votingOpens(),
                timetable.votingCloses(),
                timetable.termStart());
    }

    Timetable timetable() {
        return new Timetable(
                recordDate, nominationsOpen, nominationsClose, registrationOpens, votingOpens, votingCloses, termStart);
    }
}
