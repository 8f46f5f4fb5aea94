package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.RosterEntry;

/** Publishes who is what to a group, and writes what that allows them, whenever it is another than before. */
@ApplicationScoped
class Rosters {

    private static final String NOUN = "group-roster";

    private static final Comparator<RosterEntry> IN_ORDER = Comparator.comparing(
                    (RosterEntry entry) -> entry.period().from())
            .thenComparing(RosterEntry::role)
            .thenComparing(RosterEntry::personId);

    private final RosterRepository rosters;
    private final Authority authority;
    private final Outbox outbox;

    Rosters(RosterRepository rosters, Authority authority, Outbox outbox) {
        this.rosters = rosters;
        this.authority = authority;
        this.outbox = outbox;
    }

    void publish(GroupPicture picture) {
        UUID groupId = picture.group().id();
        List<RosterEntry> entries = picture.roster().stream().sorted(IN_ORDER).toList();
        rosters.replaceIfChanged(groupId, fingerprint(entries)).ifPresent(version -> {
            RosterState state = RosterState.of(groupId, version, entries);
            authority.replace(NOUN + "/" + groupId, version, state.authority());
            outbox.publish(new OutgoingMessage(
                    "foundation.membership.group-roster.changed.v1", NOUN, groupId, version, state));
        });
    }

    private static String fingerprint(List<RosterEntry> entries) {
        String lines = entries.stream().map(RosterEntry::toString).collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
