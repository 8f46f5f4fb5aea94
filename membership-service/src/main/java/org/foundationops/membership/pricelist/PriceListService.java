package org.foundationops.membership.pricelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.pricelist.domain.PriceList;
import org.foundationops.membership.turns.Turns;

/** Commands about price lists. Like policies they have no messages: other services need no prices. */
@ApplicationScoped
class PriceListService {

    private final PriceListRepository priceLists;
    private final FoundationCalendar calendar;
    private final Turns turns;
    private final TransactionTime time;
    private final Audit audit;

    PriceListService(
            PriceListRepository priceLists,
            FoundationCalendar calendar,
            Turns turns,
            TransactionTime time,
            Audit audit) {
        this.priceLists = priceLists;
        this.calendar = calendar;
        this.turns = turns;
        this.time = time;
        this.audit = audit;
    }

    @Transactional
    PriceList publish(NewPriceList request) {
        PriceList list = PriceList.publish(
                UuidV7.next(),
                request.validFrom(),
                request.prices(),
                request.decisionReference(),
                calendar.dayOf(time.now()));
        turns.take("price-list", request.validFrom());
        priceLists.requireFree(request.validFrom());
        priceLists.persist(list);
        audit.record(AuditEntry.of("published", "price-list", list.id())
                .with("validFrom", list.validFrom())
                .with("decisionReference", list.decisionReference()));
        return list;
    }
}
