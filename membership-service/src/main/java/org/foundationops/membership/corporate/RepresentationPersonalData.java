package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/**
 * Who is erased acts for no organisation any more: the alternate takes over, or nobody until the organisation names
 * somebody. Who could vote for it when stays, by the id.
 */
@ApplicationScoped
class RepresentationPersonalData implements PersonalData {

    private final CorporateMembershipRepository memberships;
    private final CorporateMembershipChanges changes;
    private final KeptRows rows;

    RepresentationPersonalData(
            CorporateMembershipRepository memberships, CorporateMembershipChanges changes, KeptRows rows) {
        this.memberships = memberships;
        this.changes = changes;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("corporate_representative");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "representations",
                "For which corporate members you act or acted, and when",
                "select r.person_id, r.corporate_membership_id, o.display_name as organisation, r.capacity, r.valid_from,"
                        + " r.valid_until, r.recorded_at from corporate_representative r"
                        + " join corporate_membership c on c.id = r.corporate_membership_id"
                        + " join organisation o on o.id = c.organisation_id"
                        + " where r.person_id in (select id from who) order by r.valid_from",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        memberships.representedBy(personId).stream()
                .filter(membership -> membership.isRepresentedBy(personId)) // still, now that it is locked
                .forEach(membership -> changes.record(membership, membership.leave(personId, now), null));
    }
}
