package org.foundationops.elections.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.authority.AuthorityRow;

/** Who holds a seat of a body at an instant; for a merged record stands the person who remained. */
@ApplicationScoped
public class InOffice {

    private final Authority authority;

    InOffice(Authority authority) {
        this.authority = authority;
    }

    public Set<UUID> of(UUID bodyId, Instant at) {
        return BodyRoles.SEATED.stream()
                .flatMap(role -> authority.ofRole(role, bodyId).stream())
                .filter(row -> row.isValidAt(at))
                .map(AuthorityRow::personId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean holds(UUID personId, UUID bodyId, Instant at) {
        return BodyRoles.SEATED.stream().anyMatch(role -> authority.holds(personId, role, bodyId, at));
    }
}
