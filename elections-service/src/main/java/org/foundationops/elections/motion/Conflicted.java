package org.foundationops.elections.motion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.interest.ConflictedPersons;
import org.foundationops.elections.motion.domain.Matter;
import org.foundationops.kit.sql.Sql;

/** Who has a conflict of interest in what is moved, at an instant. */
@ApplicationScoped
class Conflicted {

    // In an election of this service the candidates gain, in an office its holder, whoever the mover named.
    private static final String STANDING = """
            select c.person_id from election_candidate c
            where c.withdrawn_at is null
              and c.election_id in (select ?::uuid union select election_id from recount where id = ?)
            union
            select nominee_id from nomination where id = ?
            union
            select person_id from appointment where id = ?""";

    private final ConflictedPersons persons;
    private final Sql sql;

    Conflicted(ConflictedPersons persons, Sql sql) {
        this.persons = persons;
        this.sql = sql;
    }

    Set<UUID> among(Collection<UUID> electors, Matter matter, Instant at) {
        UUID subjectId = matter.subjectId().orElse(null);
        Set<UUID> interested = new HashSet<>(matter.interestedPersons());
        interested.addAll(
                sql.list(STANDING, row -> row.getObject(1, UUID.class), subjectId, subjectId, subjectId, subjectId));
        return persons.among(electors, interested, matter.interestedOrganisations(), subjectId, at);
    }
}
