package org.foundationops.elections.roll;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.RollSummary;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** What everybody may know of a roll. */
@Schema(name = "Roll", examples = """
        {"electionId": "0199d1a0-5b5c-7000-8000-000000000005", "at": "2026-10-01T00:00:00Z", "count": 482,
        "individual": 470, "corporate": 12, "frozenAt": "2026-10-20T09:00:00Z",
        "sha256": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
        "added": {"count": 1, "individual": 1, "corporate": 0,
        "sha256": "0e1d7ad3ae1ed1ba4a3dbd1fbf1ea3a0e3e2d0c2b2c76d4e4c3a0b6c5b4a3921"},
        "revoked": {"count": 0, "individual": 0, "corporate": 0,
        "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}, "electorate": 483}""")
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

        Instant frozenAt,

        @Schema(description = "Added since by two officers; the figures above are those of the freeze.")
        RollPart added,

        @Schema(description = "Revoked since by the conduct team.")
        RollPart revoked,

        @Schema(description = "How many may vote: frozen and added, less revoked.")
        int electorate,

        @Schema(description = "Why the roll is too small to go on without an officer's confirmation; absent otherwise.")
        @Nullable
        String confirmationNeeded) {

    static RollView of(Election election, RollPart added, RollPart revoked) {
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
                roll.frozenAt(),
                added,
                revoked,
                election.electorate(),
                election.confirmationNeeded().orElse(null));
    }
}
