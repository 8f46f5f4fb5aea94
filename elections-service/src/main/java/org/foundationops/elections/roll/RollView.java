package org.foundationops.elections.roll;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.RollSummary;
import org.foundationops.kit.problem.NotFound;

/** What everybody may know of a roll. */
@Schema(name = "Roll", examples = """
        {"electionId": "0199d1a0-5b5c-7000-8000-000000000005", "at": "2026-10-01T00:00:00Z", "count": 482,
        "individual": 470, "corporate": 12, "frozenAt": "2026-10-20T09:00:00Z",
        "sha256": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"}""")
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
