package org.foundationops.membership.member;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.kit.http.Conditions;
import org.foundationops.membership.member.domain.Member;
import org.foundationops.membership.member.domain.MemberStatus;
import org.jspecify.annotations.Nullable;

/** Which members a list shows. */
public class MemberFilter {

    private static final String SUSPENDED = "exists (select 1 from Suspension s where s.personId = m.personId"
            + " and s.period.from <= :now and s.period.until > :now)";

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

    /** Conditions on the member {@code m}, whose parameters have {@code now}. */
    Conditions addTo(Conditions conditions) {
        conditions
                .and("m.personId = :personId", "personId", personId)
                .and("m.memberSince >= :sinceFrom", "sinceFrom", memberSinceFrom)
                .and("m.memberSince <= :sinceTo", "sinceTo", memberSinceTo);
        return status == null ? conditions : conditions.and(has(status));
    }

    /** The same as {@link Member#status}, for the database. */
    private static String has(MemberStatus status) {
        return switch (status) {
            case ACTIVE -> "m.standing = ACTIVE and not " + SUSPENDED;
            case SUSPENDED -> "m.standing = ACTIVE and " + SUSPENDED;
            case RESIGNED, TERMINATED, DECEASED, MERGED -> "m.standing = " + status;
        };
    }
}
