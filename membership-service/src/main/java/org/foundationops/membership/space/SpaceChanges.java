package org.foundationops.membership.space;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.space.domain.CommunitySpace;
import org.foundationops.membership.space.domain.SpaceChange;

/** What every change of a community space leaves behind: its message and its audit entry. */
@ApplicationScoped
class SpaceChanges {

    private static final String NOUN = "community-space";

    private final SpaceRepository spaces;
    private final Outbox outbox;
    private final Audit audit;

    SpaceChanges(SpaceRepository spaces, Outbox outbox, Audit audit) {
        this.spaces = spaces;
        this.outbox = outbox;
        this.audit = audit;
    }

    void record(CommunitySpace space, SpaceChange change) {
        spaces.flush(); // gives the version
        String participle = participle(change);
        outbox.publish(new OutgoingMessage(
                "foundation.membership.community-space." + participle + ".v1",
                NOUN,
                space.id(),
                space.version(),
                SpaceState.of(space)));
        AuditEntry entry = AuditEntry.of(participle, NOUN, space.id())
                .with("groupId", space.details().groupId())
                .with("lacksAdministrator", space.lacksAdministrator());
        audit.record(
                switch (change) {
                    case SpaceChange.AdministratorAdded added -> entry.with("personId", added.personId());
                    case SpaceChange.AdministratorRemoved removed -> entry.with("personId", removed.personId());
                    case SpaceChange.AdministratorLost lost -> entry.with("personId", lost.personId());
                    case SpaceChange.Opened opened -> entry;
                    case SpaceChange.Changed changed -> entry;
                    case SpaceChange.Closed closed -> entry;
                });
    }

    private static String participle(SpaceChange change) {
        return switch (change) {
            case SpaceChange.Opened opened -> "opened";
            case SpaceChange.Changed changed -> "changed";
            case SpaceChange.AdministratorAdded added -> "administrator-added";
            case SpaceChange.AdministratorRemoved removed -> "administrator-removed";
            case SpaceChange.AdministratorLost lost -> "administrator-lost";
            case SpaceChange.Closed closed -> "closed";
        };
    }
}
