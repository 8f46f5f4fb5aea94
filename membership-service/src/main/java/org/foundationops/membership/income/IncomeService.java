package org.foundationops.membership.income;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.income.domain.Income;
import org.foundationops.membership.income.domain.Receipt;
import org.jspecify.annotations.Nullable;

/** Books money that came and tells the other services, each booking once and its counter-entry once. */
@ApplicationScoped
public class IncomeService {

    private static final String NOUN = "income";

    private final IncomeRepository incomes;
    private final BankReferences references;
    private final FoundationCalendar calendar;
    private final TransactionTime time;
    private final Outbox outbox;
    private final Audit audit;

    IncomeService(
            IncomeRepository incomes,
            BankReferences references,
            FoundationCalendar calendar,
            TransactionTime time,
            Outbox outbox,
            Audit audit) {
        this.incomes = incomes;
        this.references = references;
        this.calendar = calendar;
        this.time = time;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Dues that were paid, under the id of the payment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordDues(UUID paymentId, Money amount) {
        book(Income.ofDues(paymentId, amount, calendar.dayOf(time.now()), time.now()), null);
    }

    /** Dues that went back to who paid them, under the id of the credit note. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordRefund(UUID creditNoteId, Money amount) {
        book(Income.ofDues(creditNoteId, amount.negated(), calendar.dayOf(time.now()), time.now()), null);
    }

    /** The counter-entry of dues that had been booked by mistake. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reverseDues(UUID paymentId, UUID reversalId) {
        reverse(incomes.get(paymentId), reversalId, null);
    }

    @Transactional
    Income recordGift(NewDonation request) {
        Instant now = time.now();
        Receipt receipt = new Receipt(request.amount(), request.receivedOn(), request.bankReference());
        Income gift = Income.ofGift(UuidV7.next(), request.kind(), receipt, calendar.dayOf(now), now);
        references.book(request.bankReference(), gift.id(), now);
        book(gift, null);
        return gift;
    }

    @Transactional
    Income reverseGift(UUID id, @Nullable String reason) {
        return reverse(incomes.giftForChange(id), UuidV7.next(), reason);
    }

    private Income reverse(Income income, UUID counterId, @Nullable String reason) {
        incomes.requireNotReversed(income);
        Income counter = income.reversedBy(counterId, calendar.dayOf(time.now()), time.now());
        references.release(income.id());
        book(counter, reason);
        return counter;
    }

    private void book(Income income, @Nullable String reason) {
        incomes.persist(income);
        outbox.publish(new OutgoingMessage(
                "foundation.membership.income.recorded.v1",
                NOUN,
                income.id(),
                IncomeState.ONLY_VERSION,
                IncomeState.of(income)));
        audit.record(AuditEntry.of("recorded", NOUN, income.id())
                .with("kind", income.kind())
                .with("amount", income.amount())
                .with("bankReference", income.bankReference().orElse(null))
                .with("reversalOf", income.reversalOf().orElse(null))
                .reason(reason));
    }
}
