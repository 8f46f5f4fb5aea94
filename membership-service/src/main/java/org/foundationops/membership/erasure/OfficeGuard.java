package org.foundationops.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.identity.SignIns;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.erasure.domain.OfficeHeld;

/** Whoever holds an office that another service gave, or will hold it, is not erased. */
@ApplicationScoped
class OfficeGuard implements ErasureGuard {

    private static final String OFFICES = """
            select distinct role from authority
            where not own and person_id = any(?::uuid[]) and (valid_until is null or valid_until > ?)
            order by role
            """;

    private final Sql sql;
    private final SignIns signIns;

    OfficeGuard(Sql sql, SignIns signIns) {
        this.sql = sql;
        this.signIns = signIns;
    }

    @Override
    public void requireErasable(UUID personId, Instant now) {
        String[] records =
                signIns.recordsOf(personId).stream().map(UUID::toString).toArray(String[]::new);
        List<String> roles = sql.list(OFFICES, row -> row.getString("role"), records, now);
        if (!roles.isEmpty()) {
            throw new OfficeHeld(roles);
        }
    }
}
