package org.foundationops.elections.appointment.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** What directors may give does not follow from a seat elsewhere. */
@ProblemType(
        type = "office-of-board",
        status = 422,
        title = "Only a board has this office",
        description = "Offices, and roles that count for the whole foundation, are given by a board. Another body has"
                + " election officers only.")
public final class OfficeOfBoard extends Problem {

    public OfficeOfBoard(String role, String pointer) {
        super(
                "The role " + role + " is given by a board only.",
                List.of(new FieldError(pointer, "must be " + OfficerRole.ELECTION_OFFICER.text())));
    }
}
