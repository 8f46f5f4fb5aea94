package org.foundationops.membership.publiclist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads the active corporate members that are not suspended by tier, then by what they paid for the running term, then by name. */
@ApplicationScoped
class CorporateMemberRepository {

    /**
     * The place of every membership that ever had a term, so that a page can go on behind one that was on the page
     * before and is not active any more. A tier that the list in force does not have stands at the price it was sold
     * for. The cursor holds the id alone: amounts are nobody's business.
     */
    private static final String PAGE = """
            with instant (at, day) as (select ?::timestamptz, ?::date),
            term as (
                select distinct on (p.corporate_membership_id) p.corporate_membership_id, p.tier, p.invoice_id,
                       p.valid_from <= at and p.valid_until > at and p.recorded_at <= at as is_active
                from corporate_period p, instant
                order by p.corporate_membership_id,
                         p.valid_from <= at and p.valid_until > at and p.recorded_at <= at desc, p.valid_from desc
            ),
            place as (
                select c.id, c.organisation_id, term.tier, term.is_active, o.display_name, o.website,
                       - coalesce(t.price_minor, c.price_minor, 0) as by_tier,
                       - coalesce(i.paid_minor - i.credited_minor, d.amount_minor, c.price_minor, 0) as by_amount,
                       lower(o.display_name) collate "C" as by_name
                from term
                join corporate_membership c on c.id = term.corporate_membership_id
                join organisation o on o.id = c.organisation_id
                left join invoice i on i.id = term.invoice_id
                left join imported_dues d on d.corporate_membership_id = c.id and term.invoice_id is null
                left join price_list_tier t on t.tier = term.tier and t.price_list_id = (
                    select l.id from price_list l, instant where l.valid_from <= day order by l.valid_from desc limit 1)
            )
            select p.id, p.organisation_id, p.display_name, p.tier, p.website,
                   exists (select from organisation_logo l where l.organisation_id = p.organisation_id) as has_logo
            from place p
            where p.is_active and not exists (
                select from suspension s, instant
                where s.organisation_id = p.organisation_id and s.valid_from <= at and s.valid_until > at)
              and (?::uuid is null or (p.by_tier, p.tier, p.by_amount, p.by_name, p.id) >
                (select a.by_tier, a.tier, a.by_amount, a.by_name, a.id from place a where a.id = ?::uuid))
            order by p.by_tier, p.tier, p.by_amount, p.by_name, p.id limit ?
            """;

    private final Sql sql;

    CorporateMemberRepository(Sql sql) {
        this.sql = sql;
    }

    List<CorporateMemberView> page(Instant at, LocalDate day, @Nullable String afterId, int limit) {
        return sql.list(PAGE, CorporateMemberRepository::read, at, day, afterId, afterId, limit);
    }

    private static CorporateMemberView read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new CorporateMemberView(
                id,
                row.getObject("organisation_id", UUID.class),
                row.getString("display_name"),
                row.getString("tier"),
                row.getString("website"),
                row.getBoolean("has_logo") ? "/v1/corporate-memberships/" + id + "/logo" : null);
    }
}
