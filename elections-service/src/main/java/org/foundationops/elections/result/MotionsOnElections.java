package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.motion.domain.MotionDoesNotFit;
import org.foundationops.kit.problem.FieldError;

/** Which body decides on the count of an election: a board on its own, and on that of the council that it looks after. */
@ApplicationScoped
class MotionsOnElections {

    private final ElectionRepository elections;
    private final BodyRepository bodies;

    MotionsOnElections(ElectionRepository elections, BodyRepository bodies) {
        this.elections = elections;
        this.bodies = bodies;
    }

    void requireDecidedBy(UUID bodyId, UUID electionId) {
        if (elections.count("id", electionId) == 0) {
            throw new MotionDoesNotFit("There is no such election.", new FieldError("/subject/id", "is no election"));
        }
        // The election itself is read when it is locked, not before.
        MotionDoesNotFit.requireBody(bodies.boardOf(elections.bodyOf(electionId)), bodyId, "election");
    }
}
