package org.foundationops.membership.affiliation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.affiliation.domain.Affiliation;
import org.foundationops.membership.affiliation.domain.AffiliationKind;
import org.foundationops.membership.affiliation.domain.Recorder;
import org.jspecify.annotations.Nullable;

/** Affiliations in the database. */
@ApplicationScoped
public class AffiliationRepository implements PanacheRepositoryBase<Affiliation, UUID> {

    Affiliation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    Affiliation forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    /** There is one for each person, organisation and kind, however often it begins and ends. */
    Optional<Affiliation> sameFor(UUID personId, UUID organisationId, AffiliationKind kind) {
        return find("personId = ?1 and organisationId = ?2 and kind = ?3", personId, organisationId, kind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** All that the person has or had, those without a time of their own left out. */
    public List<Affiliation> of(UUID personId) {
        return list("personId = ?1 and periods is not empty order by id", personId);
    }

    /** To which organisations the person belongs at the instant. */
    public Set<UUID> organisationsOf(UUID personId, Instant at) {
        return of(personId).stream()
                .filter(affiliation -> affiliation.isValidAt(at))
                .map(Affiliation::organisationId)
                .collect(Collectors.toSet());
    }

    List<Affiliation> page(
            @Nullable UUID personId, @Nullable UUID organisationId, @Nullable String afterId, int limit) {
        Conditions conditions = Conditions.after("id", afterId)
                .and("periods is not empty")
                .and("personId = :personId", "personId", personId)
                .and("organisationId = :organisationId", "organisationId", organisationId);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    /** Of what is somebody else's there is nothing to be found. */
    void requireMayEnd(Affiliation affiliation, Recorder recorder) {
        if (!recorder.mayEnd(affiliation)) {
            throw absent(affiliation.id());
        }
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no affiliation " + id + ".");
    }
}
