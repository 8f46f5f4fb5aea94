package org.foundationops.membership.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.group.domain.Report;

/** Reports in the database. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    Report get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("There is no report " + id + "."));
    }

    /** When the report about the period that begins on a day was submitted. */
    Map<LocalDate, Instant> submittedBy(UUID groupId) {
        return submissions(groupId).stream().collect(Collectors.toMap(Submission::periodFrom, Submission::submittedAt));
    }

    List<Submission> submissions(UUID groupId) {
        return find("select r.id, r.periodFrom, r.submittedAt from Report r where r.groupId = ?1", groupId)
                .project(Submission.class)
                .list();
    }

    /** That a report is there, without its text. */
    record Submission(UUID id, LocalDate periodFrom, Instant submittedAt) {}
}
