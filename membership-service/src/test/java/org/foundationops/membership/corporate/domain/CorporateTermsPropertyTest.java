package org.foundationops.membership.corporate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.APPROVED_ON;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.RULES;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.TODAY;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.approved;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.decision;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.sent;
import static org.foundationops.membership.corporate.domain.CorporateFixtures.tiers;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.foundationops.kit.problem.Problem;

/** What holds for every membership, in whatever order it is paid, reversed, renewed, and time passes. */
class CorporateTermsPropertyTest {

    @Property(tries = 1000, seed = "20260310")
    void theVoteIsThatOfTheStatusAndThePastNeverChanges(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 499) Integer> steps) {
        Life life = new Life();
        for (int step : steps) {
            life.live(step % 5, Duration.ofHours(17L * (step / 5) + 1));
            life.check();
        }
    }

    /** One membership with its invoices, and what was seen of it at each instant that has passed. */
    private static final class Life {

        private final CorporateMembership membership = approved();
        private final Map<Invoice, Payment> paid = new LinkedHashMap<>();
        private final List<Invoice> unpaid = new ArrayList<>();
        private final Map<Instant, Boolean> votes = new LinkedHashMap<>();
        private final List<CorporateChange.ByDate> announced = new ArrayList<>();
        private Instant now = APPROVED_ON.atStartOfDay().toInstant(ZoneOffset.UTC);
        private int last;

        Life() {
            unpaid.add(sent(id(), membership.dues(), "2200.00", now));
            membership.bill();
        }

        void live(int command, Duration passing) {
            now = now.plus(passing);
            switch (command) {
                case 0 -> unpaid.stream().findFirst().ifPresent(this::pay);
                case 1 -> paid.keySet().stream().reduce((a, b) -> b).ifPresent(this::reverse);
                case 2 -> renew();
                case 3 -> announce();
                default -> {}
            }
        }

        private void pay(Invoice invoice) {
            if (membership.statusAt(now).hasEnded()) {
                return;
            }
            Payment payment = new Payment(id(), invoice.id(), invoice.amount(), "A", TODAY, now);
            InvoiceChange.Paid change = invoice.pay(payment, TODAY);
            assertThat(change).isInstanceOf(InvoiceChange.PaidInFull.class);
            membership.payTerm(invoice, now, RULES);
            unpaid.remove(invoice);
            paid.put(invoice, payment);
        }

        private void reverse(Invoice invoice) {
            Payment payment = paid.remove(invoice);
            if (payment != null) {
                invoice.reverse(payment);
                membership.cutTerm(invoice, now, RULES);
                unpaid.add(invoice);
            }
        }

        private void renew() {
            try {
                Renewal renewal = Renewal.request(id(), membership, false, "BRONZE", tiers(), now);
                renewal.decide(Outcome.APPROVED, decision(), tiers());
                unpaid.add(sent(id(), renewal.dues(), "2200.00", now));
            } catch (Problem refused) {
                assertThat(refused).isInstanceOf(RenewalNotDue.class);
            }
        }

        private void announce() {
            Optional<CorporateChange.ByDate> change = membership.advance(now);
            while (change.isPresent()) {
                announced.add(change.get());
                change = membership.advance(now);
            }
        }

        void check() {
            CorporateStatus status = membership.statusAt(now);
            assertThat(membership.hasVoteAt(now))
                    .describedAs("%s at %s", status, now)
                    .isEqualTo(status.isActive());
            votes.forEach((at, hadVote) -> assertThat(membership.hasVoteAt(at)).isEqualTo(hadVote));
            votes.put(now, membership.hasVoteAt(now));
            assertThat(announced).allSatisfy(change -> assertThat(change.at()).isBeforeOrEqualTo(now));
            List<Term> terms = membership.terms();
            for (Term one : terms) {
                assertThat(one.recordedAt()).isBeforeOrEqualTo(one.from());
                assertThat(terms.stream()
                                .filter(other -> other.from().isBefore(one.until())
                                        && one.from().isBefore(other.until())
                                        && !other.isEmpty()
                                        && !one.isEmpty())
                                .distinct())
                        .hasSizeLessThanOrEqualTo(1);
            }
        }

        private UUID id() {
            last++;
            return new UUID(9, last);
        }
    }
}
