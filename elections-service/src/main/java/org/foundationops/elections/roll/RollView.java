package org.foundationops.elections.roll;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.RollSummary;
import org.foundationops.kit.problem.NotFound;

/** What everybody may know of a roll. */
public record RollView(
        UUID electionId,
        Instant at,
        int count,
        int individual,
        int corporate,

        @Schema(
                description = "Of the lines class|personId|organisationId, sorted bytewise, LF after each;"
                        + " membership-service gives the same for its electorate at the same instant.")
        String sha256,

        Instant frozenAt) {

    static RollView of(Election election) {
        RollSummary roll = election.roll();
        if (roll == null) {
            throw new NotFound("The roll of election " + election.id() + " is not frozen yet.");
        }
        return new RollView(
                election.id(),
                election.timetable().recordDate(),
                roll.count(),
                roll.individual(),
                roll.corporate(),
                roll.sha256(),
                roll.frozenAt());
    }
}
