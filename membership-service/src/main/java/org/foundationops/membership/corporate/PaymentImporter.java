package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.imports.Importer;
import org.foundationops.membership.imports.Row;
import org.foundationops.membership.imports.Unrepeated;
import org.foundationops.membership.imports.domain.ImportKind;
import org.foundationops.membership.income.BankReferences;

/** Books the payments of a bank statement one after the other, each as if somebody recorded it. */
@ApplicationScoped
class PaymentImporter implements Importer {

    private static final String INVOICE = "invoice_id";
    private static final String AMOUNT = "amount";
    private static final String CURRENCY = "currency";
    private static final String REFERENCE = "bank_reference";
    private static final String PAID_ON = "paid_on";
    private static final int LONGEST_REFERENCE = 140;

    private final PaymentService payments;
    private final BankReferences bankReferences;

    PaymentImporter(PaymentService payments, BankReferences bankReferences) {
        this.payments = payments;
        this.bankReferences = bankReferences;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PAYMENTS;
    }

    @Override
    public List<String> columns() {
        return List.of(INVOICE, AMOUNT, CURRENCY, REFERENCE, PAID_ON);
    }

    /** A payment and the row that it came from, which learns what booking it refuses. */
    private record Booking(Row row, UUID invoiceId, NewPayment payment) {}

    @Override
    public Portions open(String actor) {
        Unrepeated references = new Unrepeated(REFERENCE);
        return rows -> {
            Set<String> booked = bankReferences.bookedAmong(
                    rows.stream().map(row -> row.text(REFERENCE)).toList());
            List<Booking> bookings = rows.stream()
                    .flatMap(row -> read(row, references, booked).stream())
                    .toList();
            return () -> bookings.forEach(this::book);
        };
    }

    private static Optional<Booking> read(Row row, Unrepeated references, Set<String> booked) {
        UUID invoice = row.id(INVOICE);
        Money amount = row.money(AMOUNT, CURRENCY);
        LocalDate paidOn = row.day(PAID_ON);
        String reference = row.required(REFERENCE, LONGEST_REFERENCE);
        if (references.isNew(row, reference) && booked.contains(reference)) {
            row.refuse(REFERENCE, "is booked already");
        }
        return invoice == null || amount == null || paidOn == null
                ? Optional.empty()
                : Optional.of(new Booking(row, invoice, new NewPayment(amount, reference, paidOn)));
    }

    private void book(Booking booking) {
        booking.row().checked(null, () -> payments.book(booking.invoiceId(), booking.payment()));
    }
}
