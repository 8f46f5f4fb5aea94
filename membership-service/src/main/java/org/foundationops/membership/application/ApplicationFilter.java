package org.foundationops.membership.application;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.kit.http.Conditions;
import org.foundationops.membership.application.domain.ApplicationStatus;
import org.foundationops.membership.application.domain.Category;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.jspecify.annotations.Nullable;

/** Which applications a list shows. */
public class ApplicationFilter {

    @QueryParam("status")
    @Parameter(description = "Only those that have this status now.")
    @Nullable
    ApplicationStatus status;

    @QueryParam("personId")
    @Parameter(description = "Only those of this applicant or nominee.")
    @Nullable
    UUID personId;

    @QueryParam("category")
    @Parameter(description = "Only those in this category.")
    @Nullable
    Category category;

    /** Conditions on the application {@code a}. */
    Conditions addTo(Conditions conditions, Instant now) {
        conditions
                .and("a.personId = :personId", "personId", personId)
                .and(":category member of a.categories", "category", category);
        return status == null ? conditions : has(status, conditions, now);
    }

    /** The same as {@link MembershipApplication#statusAt}, for the database. */
    private static Conditions has(ApplicationStatus status, Conditions conditions, Instant now) {
        return switch (status) {
            case SUBMITTED -> conditions.and("a.standing = SUBMITTED and a.commentsUntil is null");
            case COMMENT_PERIOD -> conditions.and("a.standing = SUBMITTED and a.commentsUntil > :now", "now", now);
            case READY -> conditions.and("a.standing = SUBMITTED and a.commentsUntil <= :now", "now", now);
            case DRAFT, DEFERRED, APPROVED, REJECTED, WITHDRAWN -> conditions.and("a.standing = " + status);
        };
    }
}
