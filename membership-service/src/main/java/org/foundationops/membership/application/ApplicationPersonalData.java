package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Erased;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;
import org.foundationops.membership.person.PersonRepository;

/** Open applications of an erased person end, and what they or others wrote in them is gone; decisions stay. */
@ApplicationScoped
class ApplicationPersonalData implements PersonalData {

    private final ApplicationRepository applications;
    private final ApplicationChanges changes;
    private final PersonRepository persons;
    private final KeptRows rows;

    ApplicationPersonalData(
            ApplicationRepository applications, ApplicationChanges changes, PersonRepository persons, KeptRows rows) {
        this.applications = applications;
        this.changes = changes;
        this.persons = persons;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("membership_application", "membership_application_category");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "applications",
                        "Your applications for membership, and nominations of you that were submitted",
                        "select a.id, a.person_id, a.nominator_id, a.consent, a.standing as status, a.statement,"
                                + " (select json_agg(c.category order by c.category) from membership_application_category c"
                                + " where c.application_id = a.id) as categories, a.submitted_at, a.comments_until,"
                                + " a.decided_on, a.minute_reference, a.motion_id from membership_application a"
                                + " where (a.person_id in (select id from who) and (a.nominator_id is null or a.standing <> 'DRAFT')"
                                + " or a.standing <> 'DRAFT' and a.nominee_email in"
                                + " (select p.email from person p where p.id in (select id from who))) order by a.id",
                        records),
                rows.list(
                        "nominations",
                        "Whom you nominated for membership",
                        "select id, nominator_id, person_id as nominee_id, nominee_email, nominee_name, consent,"
                                + " standing as status, statement, submitted_at from membership_application"
                                + " where nominator_id in (select id from who) order by id",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        applications
                .touching(personId, persons.addressesOf(personId))
                .forEach(application -> application
                        .erase(personId, persons.addressesOf(personId), Erased.TEXT)
                        .ifPresent(change -> changes.record(application, change, null)));
    }
}
