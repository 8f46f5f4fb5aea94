package org.foundationops.membership.corporate;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.kit.http.Conditions;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.CorporateStatus;
import org.jspecify.annotations.Nullable;

/** Which corporate memberships a list shows. */
public class CorporateMembershipFilter {

    private static final String PAID =
            "exists (select 1 from CorporateMembership c join c.terms t where c.id = m.id and t.from <= :now and t.until > :now)";

    private static final String SUSPENDED =
            "exists (select 1 from Suspension s where s.organisationId = m.organisationId and s.period.from <= :now and s.period.until > :now)";

    private static final String VOTING = PAID + " and not " + SUSPENDED;

    @QueryParam("organisationId")
    @Parameter(description = "Only the memberships of this organisation, former ones too.")
    @Nullable
    UUID organisationId;

    @QueryParam("status")
    @Parameter(description = "Only those that have this status now.")
    @Nullable
    CorporateStatus status;

    @QueryParam("tier")
    @Parameter(description = "Only those in this tier.")
    @Nullable
    String tier;

    /** Conditions on the membership {@code m}. */
    Conditions addTo(Conditions conditions, Instant now) {
        conditions
                .and("m.organisationId = :organisation", "organisation", organisationId)
                .and("m.tier = :tier", "tier", tier);
        return status == null ? conditions : has(status, conditions, now);
    }

    /** The same as {@link CorporateMembership#statusAt}, for the database. */
    private static Conditions has(CorporateStatus status, Conditions conditions, Instant now) {
        return switch (status) {
            case ACTIVE ->
                conditions.and("m.standing = ACTIVE and m.deadlines.renewalDueAt > :now and " + VOTING, "now", now);
            case RENEWAL_DUE ->
                conditions.and("m.standing = ACTIVE and m.deadlines.renewalDueAt <= :now and " + VOTING, "now", now);
            case SUSPENDED ->
                conditions.and(
                        "m.standing = ACTIVE and (m.deadlines.lapsesAt > :now and not " + PAID + " or " + PAID + " and "
                                + SUSPENDED + ")",
                        "now",
                        now);
            case LAPSED ->
                conditions.and(
                        "m.standing = LAPSED or m.standing = ACTIVE and m.deadlines.lapsesAt <= :now and not " + PAID,
                        "now",
                        now);
            case APPLIED, APPROVED, REJECTED, INVOICED, RESIGNED, TERMINATED ->
                conditions.and("m.standing = " + status);
        };
    }
}
