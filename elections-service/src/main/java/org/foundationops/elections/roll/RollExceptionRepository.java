package org.foundationops.elections.roll;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.elections.person.MergedRecords;
import org.foundationops.elections.roll.domain.RollException;
import org.foundationops.elections.roll.domain.Voter;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Exceptions to the rolls, and what they make of them. */
@ApplicationScoped
class RollExceptionRepository implements PanacheRepositoryBase<RollException, UUID> {

    private final Sql sql;

    RollExceptionRepository(Sql sql) {
        this.sql = sql;
    }

    RollException requireLocked(UUID electionId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(exception -> exception.electionId().equals(electionId))
                .orElseThrow(
                        () -> new NotFound("The roll of election " + electionId + " has no exception " + id + "."));
    }

    /** Whether the person or the organisation has a vote, had one, or is proposed. */
    boolean isTaken(UUID electionId, Voter voter) {
        return sql.exists(
                MergedRecords.WITH + """
                        select 1 from roll_entry r where r.election_id = ?
                         and (r.person_id in (select person_id from records) or r.organisation_id = ?)
                        union all
                        select 1 from roll_exception x where x.election_id = ? and x.kind = 'ADDITION'
                         and (x.person_id in (select person_id from records) or x.organisation_id = ?)
                        """,
                voter.personId(),
                electionId,
                voter.organisationId(),
                electionId,
                voter.organisationId());
    }

    /** How the person stands on the roll, perhaps under a record that was merged. */
    Optional<Voter> inForce(UUID electionId, UUID personId) {
        return sql.first(
                MergedRecords.WITH + "select r.person_id, r.organisation_id from roll_in_force r"
                        + " where r.election_id = ? and r.person_id in (select person_id from records)"
                        + " order by r.person_id <> ?, r.person_id",
                row -> Voter.of(row.getObject("person_id", UUID.class), row.getObject("organisation_id", UUID.class)),
                personId,
                electionId,
                personId);
    }

    void enter(RollException addition) {
        persistAndFlush(addition);
        sql.run(
                "insert into roll_entry (election_id, person_id, class, organisation_id, exception_id)"
                        + " values (?, ?, ?, ?, ?)",
                addition.electionId(),
                addition.voter().personId(),
                addition.voter().voterClass().name(),
                addition.voter().organisationId(),
                addition.id());
    }

    List<RollException> about(UUID personId) {
        return list("personId = ?1 order by id", personId);
    }

    List<RollException> page(UUID electionId, @Nullable String after, int limit) {
        Conditions conditions = Conditions.after("id", after).and("electionId = :election", "election", electionId);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }
}
