package org.foundationops.membership.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.affiliation.AffiliationRepository;
import org.foundationops.membership.conflict.domain.ConflictOfInterest;
import org.foundationops.membership.conflict.domain.Derivation;
import org.foundationops.membership.conflict.domain.Ground;
import org.foundationops.membership.conflict.domain.Interests;
import org.foundationops.membership.organisation.OrganisationRepository;

/** Why somebody is not free to decide: what they declared, and what follows from who belongs where. */
@ApplicationScoped
public class Conflicts {

    private final ConflictRepository conflicts;
    private final AffiliationRepository affiliations;
    private final OrganisationRepository organisations;
    private final TransactionTime time;

    Conflicts(
            ConflictRepository conflicts,
            AffiliationRepository affiliations,
            OrganisationRepository organisations,
            TransactionTime time) {
        this.conflicts = conflicts;
        this.affiliations = affiliations;
        this.organisations = organisations;
        this.time = time;
    }

    /** Affiliations and declarations are those of the instant; who owns whom is what it is now. */
    public List<Ground> of(UUID personId, Interests interests, Instant at) {
        return new Derivation(person -> affiliations.organisationsOf(person, at), organisations::controlGroup)
                .grounds(personId, interests, conflicts.inForceOf(personId, at));
    }

    /** Refuses who is not free to decide now. */
    public void requireNone(UUID personId, Interests interests) {
        List<Ground> grounds = of(personId, interests, time.now());
        if (!grounds.isEmpty()) {
            throw new ConflictOfInterest(grounds);
        }
    }
}
