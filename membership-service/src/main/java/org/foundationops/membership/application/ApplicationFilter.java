package org.foundationops.membership.application;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    /** Conditions on the application {@code a}; adds their parameters. */
    String conditions(Parameters parameters, Instant now) {
        StringBuilder conditions = new StringBuilder();
        if (personId != null) {
            conditions.append(" and a.personId = :personId");
            parameters.and("personId", personId);
        }
        if (category != null) {
            conditions.append(" and :category member of a.categories");
            parameters.and("category", category);
        }
        if (status != null) {
            conditions.append(" and ").append(has(status));
            if (status == ApplicationStatus.COMMENT_PERIOD || status == ApplicationStatus.READY) {
                parameters.and("now", now);
            }
        }
        return conditions.toString();
    }

    /** The same as {@link MembershipApplication#statusAt}, for the database. */
    private static String has(ApplicationStatus status) {
        return switch (status) {
            case SUBMITTED -> "a.standing = SUBMITTED and a.commentsUntil is null";
            case COMMENT_PERIOD -> "a.standing = SUBMITTED and a.commentsUntil > :now";
            case READY -> "a.standing = SUBMITTED and a.commentsUntil <= :now";
            case DRAFT, DEFERRED, APPROVED, REJECTED, WITHDRAWN -> "a.standing = " + status;
        };
    }
}
