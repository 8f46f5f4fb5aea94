package org.foundationops.membership.member;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.membership.member.domain.MemberStatus;
import org.jspecify.annotations.Nullable;

/** Which members a list shows. */
public class MemberFilter {

    @QueryParam("status")
    @Parameter(description = "Only those that have this status.")
    @Nullable
    MemberStatus status;

    @QueryParam("personId")
    @Parameter(description = "Only the memberships of this person, former ones too.")
    @Nullable
    UUID personId;

    @QueryParam("memberSinceFrom")
    @Parameter(description = "Only members since this day or later.")
    @Nullable
    LocalDate memberSinceFrom;

    @QueryParam("memberSinceTo")
    @Parameter(description = "Only members since this day or earlier.")
    @Nullable
    LocalDate memberSinceTo;

    /** Conditions on the member {@code m}; adds their parameters. */
    String conditions(Parameters parameters) {
        return condition(parameters, " and m.status = :status", "status", status)
                + condition(parameters, " and m.personId = :personId", "personId", personId)
                + condition(parameters, " and m.memberSince >= :sinceFrom", "sinceFrom", memberSinceFrom)
                + condition(parameters, " and m.memberSince <= :sinceTo", "sinceTo", memberSinceTo);
    }

    private static String condition(Parameters parameters, String condition, String name, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        parameters.and(name, value);
        return condition;
    }
}
