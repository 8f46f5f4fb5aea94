package org.foundationops.elections.election;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.problem.Forbidden;
import org.foundationops.kit.problem.NotFound;

/** Who may act for a body in an election, by the appointments valid at this instant. */
@ApplicationScoped
public class Officers {

    public static final String ELECTION_OFFICER = "election-officer";
    public static final String SECRETARY = "secretary";
    public static final String AUDITOR = "auditor";
    public static final String CONDUCT_TEAM = "conduct-team";

    private final Caller caller;
    private final BodyRepository bodies;

    Officers(Caller caller, BodyRepository bodies) {
        this.caller = caller;
        this.bodies = bodies;
    }

    public void requireElectionOfficer(UUID bodyId) {
        require(ELECTION_OFFICER, bodyId);
    }

    /** The secretary of the board that ratifies the elections of the body. */
    public void requireSecretary(UUID bodyId) {
        require(SECRETARY, bodies.boardOf(bodyId));
    }

    /** The conduct team is that of the foundation, whichever body has appointed it. */
    public void requireConductTeam() {
        if (!caller.holds(CONDUCT_TEAM)) {
            throw new Forbidden("Only the conduct team may do this, while in office.");
        }
    }

    public void requireMayReadRoll(UUID bodyId) {
        if (!mayReadUnpublished(bodyId) && !caller.holds(CONDUCT_TEAM)) {
            throw new Forbidden(
                    "Only who runs the elections of body " + bodyId + ", auditors and the conduct team may see this.");
        }
    }

    public boolean isElectionOfficer(UUID bodyId) {
        return caller.holds(ELECTION_OFFICER, bodyId);
    }

    /** Who may see a count before it is published. */
    public boolean mayReadUnpublished(UUID bodyId) {
        return isElectionOfficer(bodyId) || caller.holds(SECRETARY, bodies.boardOf(bodyId)) || caller.holds(AUDITOR);
    }

    public boolean isAuditor() {
        return caller.holds(AUDITOR);
    }

    /** A result is public when it is published; before, it is for who runs the election. */
    public void requireMayKnowResult(Election election) {
        if (election.status() != ElectionStatus.PUBLISHED && !mayReadUnpublished(election.bodyId())) {
            throw new NotFound("There is no published result of election " + election.id() + ".");
        }
    }

    private void require(String role, UUID bodyId) {
        if (!caller.holds(role, bodyId)) {
            throw new Forbidden("Only the " + role + " of body " + bodyId + " may do this, while in office.");
        }
    }
}
