package org.foundationops.membership.income;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.income.domain.BankReferenceUsed;

/** Which lines of the bank statement are booked: as dues, as a gift, or as money given back; each once. */
@ApplicationScoped
public class BankReferences {

    private final Sql sql;

    BankReferences(Sql sql) {
        this.sql = sql;
    }

    /** Waits for who books the same line at this moment; if that one succeeds, this one is refused. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void book(String reference, UUID bookingId, Instant now) {
        if (sql.run(
                        "insert into bank_reference (reference, booking_id, booked_at) values (?, ?, ?)"
                                + " on conflict (reference) do nothing",
                        reference,
                        bookingId,
                        now)
                == 0) {
            throw new BankReferenceUsed(reference);
        }
    }

    /** Which of these lines are booked. */
    public Set<String> bookedAmong(Collection<String> references) {
        return new HashSet<>(sql.list(
                "select reference from bank_reference where reference = any(?::text[])",
                row -> row.getString(1),
                (Object) references.toArray(String[]::new)));
    }

    /** What was booked by mistake may be booked again, where it belongs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(UUID bookingId) {
        sql.run("delete from bank_reference where booking_id = ?", bookingId);
    }
}
