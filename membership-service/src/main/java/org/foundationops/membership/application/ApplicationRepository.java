package org.foundationops.membership.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.application.domain.ApplicantStanding;
import org.foundationops.membership.application.domain.ApplicationStatus;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.jspecify.annotations.Nullable;

/** Applications in the database. */
@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<MembershipApplication, UUID> {

    // One statement, so that both answers are of the same moment.
    private static final String STANDING = """
            select exists (select from membership_application where person_id = ?1 and id <> ?2
                           and standing in ('DRAFT', 'SUBMITTED', 'DEFERRED') and (consent is null or consent = 'GIVEN')),
                   exists (select from member where person_id = ?1 and status = 'ACTIVE')""";

    private static final String ROWS =
            "select a, p.displayName from MembershipApplication a left join Person p on p.id = a.personId where ";

    private static final String READABLE = """
            (a.nominatorId = :reader or a.personId = :reader and a.nominatorId is null
             or a.standing <> DRAFT and (a.personId = :reader or :readsAll = true
                 or a.nomineeEmail in :addresses)
             or :isMember = true and a.standing in (SUBMITTED, DEFERRED) and (a.consent is null or a.consent = GIVEN))""";

    MembershipApplication get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    MembershipApplication forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    /** Whether somebody may apply, but for this application itself. */
    ApplicantStanding standingOf(@Nullable UUID personId, UUID applicationId) {
        return (ApplicantStanding) getEntityManager()
                .createNativeQuery(STANDING, ApplicantStanding.class)
                .setParameter(1, personId)
                .setParameter(2, applicationId)
                .getSingleResult();
    }

    /** The open applications of these persons and the nominations of and by them, locked, the earlier one first. */
    List<MembershipApplication> openOf(Set<UUID> persons) {
        return find(
                        "(personId in ?1 or nominatorId in ?1) and standing in (DRAFT, SUBMITTED, DEFERRED)"
                                + " order by submittedAt nulls last, id",
                        persons)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** All applications of the person and nominations of and by them, however they ended, locked. */
    List<MembershipApplication> touching(UUID personId, Collection<String> addresses) {
        return find("personId = ?1 or nominatorId = ?1 or nomineeEmail in ?2 order by id", personId, addresses)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Nominations that were submitted before the instant and that nobody has consented to or refused, locked. */
    List<MembershipApplication> unansweredSince(Instant before, int most) {
        return find("standing = SUBMITTED and consent = ASKED and submittedAt < ?1 order by submittedAt, id", before)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    ApplicationRow row(UUID id) {
        return find(ROWS + "a.id = ?1", id)
                .project(ApplicationRow.class)
                .firstResultOptional()
                .orElseThrow(() -> absent(id));
    }

    /** The application, if this reader may know of it. */
    ApplicationRow readable(UUID id, ApplicationReader reader) {
        return find(ROWS + "a.id = :id and " + READABLE, of(reader, Parameters.with("id", id)))
                .project(ApplicationRow.class)
                .firstResultOptional()
                .orElseThrow(() -> absent(id));
    }

    List<ApplicationRow> page(
            ApplicationReader reader,
            ApplicationFilter filter,
            @Nullable Instant updatedSince,
            Instant now,
            @Nullable String afterId,
            int limit) {
        Conditions conditions = filter.addTo(
                        Conditions.after(ROWS + "a.id", afterId).and(READABLE), now)
                .and(
                        "a.id in (select c.id from MembershipApplication c where sql('updated_at') >= :since)",
                        "since",
                        updatedSince);
        return find(conditions.orderedBy("a.id"), of(reader, conditions.parameters()))
                .project(ApplicationRow.class)
                .page(0, limit)
                .list();
    }

    private static Parameters of(ApplicationReader reader, Parameters parameters) {
        return parameters
                .and("reader", reader.personId())
                .and("addresses", reader.addresses())
                .and("readsAll", reader.readsAll())
                .and("isMember", reader.isMember());
    }

    /** An application that is ready for a decision, if it is. */
    Optional<MembershipApplication> readyForChange(UUID id, Instant now) {
        return Optional.of(forChange(id)).filter(application -> application.statusAt(now) == ApplicationStatus.READY);
    }

    /** The application, locked, if it is in the hands of this person; for anybody else there is nothing to be found. */
    MembershipApplication forChangeBy(UUID author, UUID id) {
        MembershipApplication application = forChange(id);
        requireInTheHandsOf(author, application);
        return application;
    }

    /** The nomination, locked, if it is about this person. */
    MembershipApplication forAnswerOf(UUID nominee, Collection<String> addresses, UUID id) {
        MembershipApplication application = forChange(id);
        requireConcerned(nominee, addresses, application);
        return application;
    }

    static void requireInTheHandsOf(UUID author, MembershipApplication application) {
        if (!application.isInTheHandsOf(author)) {
            throw absent(application.id());
        }
    }

    static void requireConcerned(UUID nominee, Collection<String> addresses, MembershipApplication application) {
        if (!application.concerns(nominee, addresses)) {
            throw absent(application.id());
        }
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no membership application " + id + ".");
    }
}
