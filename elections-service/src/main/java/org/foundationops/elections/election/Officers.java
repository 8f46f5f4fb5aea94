package org.foundationops.elections.election;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.problem.Forbidden;

/** Who may act for a body in an election, by the appointments valid at this instant. */
@ApplicationScoped
public class Officers {

    public static final String ELECTION_OFFICER = "election-officer";
    public static final String SECRETARY = "secretary";
    public static final String AUDITOR = "auditor";

    private final Caller caller;

    Officers(Caller caller) {
        this.caller = caller;
    }

    public void requireElectionOfficer(UUID bodyId) {
        require(ELECTION_OFFICER, bodyId);
    }

    public void requireSecretary(UUID bodyId) {
        require(SECRETARY, bodyId);
    }

    public boolean isElectionOfficer(UUID bodyId) {
        return caller.holds(ELECTION_OFFICER, bodyId);
    }

    /** Who may see a count before it is published. */
    public boolean mayReadUnpublished(UUID bodyId) {
        return isElectionOfficer(bodyId) || caller.holds(SECRETARY, bodyId) || caller.holds(AUDITOR);
    }

    private void require(String role, UUID bodyId) {
        if (!caller.holds(role, bodyId)) {
            throw new Forbidden("Only the " + role + " of body " + bodyId + " may do this, while in office.");
        }
    }
}
