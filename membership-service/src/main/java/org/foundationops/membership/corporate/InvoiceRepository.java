package org.foundationops.membership.corporate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.corporate.domain.Dues;
import org.foundationops.membership.corporate.domain.DuesBilled;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.InvoiceStatus;
import org.jspecify.annotations.Nullable;

/** Invoices in the database. */
@ApplicationScoped
class InvoiceRepository implements PanacheRepositoryBase<Invoice, UUID> {

    private static final String OVERDUE = """
            select i.id, i.corporate_membership_id, r.person_id, o.display_name, i.currency,
                   i.amount_minor - i.paid_minor as open_minor, i.due_on
            from invoice i
            join corporate_membership c on c.id = i.corporate_membership_id
             and c.standing not in ('REJECTED', 'RESIGNED', 'TERMINATED', 'LAPSED')
            join organisation o on o.id = c.organisation_id
            join corporate_representative r on r.corporate_membership_id = c.id
             and r.capacity = 'REPRESENTATIVE' and r.valid_until is null
            where i.status in ('SENT', 'PARTIALLY_PAID') and i.due_on < ?
              and not exists (select from reminder m where m.kind = 'INVOICE_OVERDUE' and m.about_id = i.id)
            order by i.due_on, i.id limit ?""";

    private final Sql sql;

    InvoiceRepository(Sql sql) {
        this.sql = sql;
    }

    Invoice get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    Invoice forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    UUID membershipOf(UUID id) {
        return getEntityManager()
                .createQuery("select i.corporateMembershipId from Invoice i where i.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> absent(id));
    }

    /** A first term, and each renewal, is billed once, unless the invoice was voided. */
    void requireUnbilled(Dues dues) {
        if (count(
                        "corporateMembershipId = ?1 and renewalId is not distinct from ?2 and status <> ?3",
                        dues.membershipId(),
                        dues.renewalId(),
                        InvoiceStatus.VOID)
                > 0) {
            throw new DuesBilled();
        }
    }

    /** Drafts, and what was sent and not paid in full. */
    List<Invoice> unpaidOf(UUID membershipId) {
        return find(
                        "corporateMembershipId = ?1 and status in ?2 order by id",
                        membershipId,
                        List.of(InvoiceStatus.DRAFT, InvoiceStatus.SENT, InvoiceStatus.PARTIALLY_PAID))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The invoices that are overdue on that day, and of which nobody was reminded. */
    List<OverdueInvoice> overdue(LocalDate today, int limit) {
        return sql.list(
                OVERDUE,
                row -> new OverdueInvoice(
                        row.getObject("id", UUID.class),
                        row.getObject("corporate_membership_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("display_name"),
                        new Money(row.getLong("open_minor"), Currency.getInstance(row.getString("currency"))),
                        row.getObject("due_on", LocalDate.class)),
                today,
                limit);
    }

    /** The invoices of memberships for which {@code reader} acts; all, if there is none. */
    List<Invoice> page(
            @Nullable UUID reader,
            InvoiceFilter filter,
            @Nullable Instant updatedSince,
            LocalDate today,
            @Nullable String afterId,
            int limit) {
        Conditions conditions = filter.addTo(Conditions.after("from Invoice i where i.id", afterId), today)
                .and(CorporateMembershipRepository.represented("i.corporateMembershipId"), "reader", reader)
                .and("sql('updated_at') >= :since", "since", updatedSince);
        return find(conditions.orderedBy("i.id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    static NotFound absent(UUID id) {
        return new NotFound("There is no invoice " + id + ".");
    }
}
