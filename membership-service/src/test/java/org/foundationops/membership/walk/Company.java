package org.foundationops.membership.walk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A corporate membership of the model. A command answers the problem type with which it must be refused, or nothing. Dues
 * are 2,200.00 for twelve months; a renewal is due 30 days before the end, the grace after it is 90 days.
 */
final class Company {

    static final long DUES = 220_000;

    final UUID id;
    final UUID organisation;
    final List<String> said = new ArrayList<>(List.of("applied"));
    final List<Acting> acting = new ArrayList<>();
    final List<Paid> terms = new ArrayList<>();
    String standing = "APPLIED";

    @Nullable
    Bill bill;

    @Nullable
    Renewal renewal;

    private int announced;
    private Instant paidUntil = Instant.EPOCH;

    Company(UUID id, UUID organisation, Human representative, @Nullable Human alternate, Instant now) {
        this.id = id;
        this.organisation = organisation;
        acting.add(new Acting(representative, true, new Span(now, null)));
        if (alternate != null) {
            acting.add(new Acting(alternate, false, new Span(now, null)));
        }
    }

    record Acting(Human human, boolean isRepresentative, Span span) {}

    record Paid(Bill by, Span span, Instant plannedUntil) {}

    static final class Bill {
        final UUID id;
        final boolean isForRenewal;
        final Map<UUID, Long> payments = new LinkedHashMap<>();
        boolean isVoid;

        Bill(UUID id, boolean isForRenewal) {
            this.id = id;
            this.isForRenewal = isForRenewal;
        }

        long open() {
            return DUES - payments.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    static final class Renewal {
        final UUID id;
        String status = "REQUESTED";

        Renewal(UUID id) {
            this.id = id;
        }

        boolean isOpen() {
            return List.of("REQUESTED", "APPROVED", "INVOICED").contains(status);
        }
    }

    String statusAt(Instant now) {
        if (!standing.equals("ACTIVE")) {
            return standing;
        }
        if (hasVoteAt(now)) {
            return now.isBefore(startOf(lastDay().minusDays(30))) ? "ACTIVE" : "RENEWAL_DUE";
        }
        return now.isBefore(lapsesAt()) ? "SUSPENDED" : "LAPSED";
    }

    /** What everybody is shown: the conduct team may have suspended the organisation. */
    String shownAt(Instant now, boolean isSuspended) {
        String status = statusAt(now);
        return isSuspended && List.of("ACTIVE", "RENEWAL_DUE").contains(status) ? "SUSPENDED" : status;
    }

    boolean hasVoteAt(Instant at) {
        return terms.stream().anyMatch(term -> term.span().covers(at));
    }

    boolean hasEnded() {
        return List.of("REJECTED", "RESIGNED", "LAPSED").contains(standing);
    }

    Optional<Human> actingAt(Instant at, boolean representative) {
        return acting.stream()
                .filter(each ->
                        each.isRepresentative() == representative && each.span().covers(at))
                .map(Acting::human)
                .reduce((before, last) -> last);
    }

    @Nullable
    String decide(boolean approved) {
        if (!standing.equals("APPLIED")) {
            return "corporate-membership-decided";
        }
        standing = approved ? "APPROVED" : "REJECTED";
        said.add(approved ? "approved" : "rejected");
        return null;
    }

    @Nullable
    String refusesBill() {
        if (hasEnded()) {
            return "corporate-membership-ended";
        }
        boolean isForRenewal = standing.equals("ACTIVE") && renewal != null && renewal.status.equals("APPROVED");
        return isForRenewal || standing.equals("APPROVED") ? null : "corporate-membership-not-approved";
    }

    void bill(UUID invoice) {
        boolean isForRenewal = renewal != null && renewal.status.equals("APPROVED");
        bill = new Bill(invoice, isForRenewal);
        if (isForRenewal && renewal != null) {
            renewal.status = "INVOICED";
        } else {
            standing = "INVOICED";
            said.add("invoiced");
        }
    }

    @Nullable
    String pay(Bill invoice, UUID payment, long amount, Instant now) {
        if (hasEnded()) {
            return "corporate-membership-ended";
        }
        if (invoice.open() == 0) {
            return "invoice-paid";
        }
        if (amount > invoice.open()) {
            return "overpayment";
        }
        invoice.payments.put(payment, amount);
        if (invoice.open() == 0) {
            payTerm(invoice, now);
        }
        return null;
    }

    private void payTerm(Bill invoice, Instant now) {
        Optional<Paid> before =
                terms.stream().filter(term -> term.by() == invoice).reduce((a, b) -> b);
        if (before.isPresent()
                && before.get().plannedUntil().equals(before.get().span().until())) {
            return;
        }
        if (before.isPresent() && now.isBefore(before.get().plannedUntil())) {
            Paid cut = before.get();
            Instant from = later(now, Objects.requireNonNull(cut.span().until()));
            terms.add(new Paid(invoice, new Span(from, cut.plannedUntil()), cut.plannedUntil()));
        } else {
            Optional<Instant> end = end();
            boolean follows = end.filter(now::isBefore).isPresent();
            Instant from = follows ? end.get() : now;
            LocalDate firstDay = dayOf(follows ? from.minusNanos(1) : from);
            Instant until = startOf(firstDay.plusMonths(12).plusDays(1));
            terms.add(new Paid(invoice, new Span(from, until), until));
        }
        standing = "ACTIVE";
        announced = 0;
        paidUntil = end().orElseThrow();
        if (invoice.isForRenewal && renewal != null) {
            renewal.status = "COMPLETED";
        }
        said.add(invoice.isForRenewal ? "renewed" : "activated");
    }

    void reverse(Bill invoice, UUID payment, Instant now) {
        boolean wasPaid = invoice.open() == 0;
        invoice.payments.remove(payment);
        if (!wasPaid || hasEnded()) {
            return;
        }
        List<Paid> before = List.copyOf(terms);
        terms.replaceAll(term ->
                term.by() == invoice ? new Paid(invoice, term.span().endingAt(now), term.plannedUntil()) : term);
        if (terms.equals(before)) {
            return;
        }
        paidUntil = end().orElse(now);
        announced = paidUntil.isAfter(now) ? 0 : 1;
        if (!invoice.isForRenewal
                && terms.stream()
                        .allMatch(term -> term.by() == invoice || term.span().isEmpty())) {
            standing = "INVOICED";
        }
        if (invoice.isForRenewal && renewal != null) {
            renewal.status = "INVOICED";
        }
        said.add("term-cut");
    }

    @Nullable
    String refusesRenewal(Instant now) {
        if (!List.of("RENEWAL_DUE", "SUSPENDED").contains(statusAt(now))) {
            return "renewal-not-due";
        }
        return renewal != null && renewal.isOpen() ? "renewal-open" : null;
    }

    @Nullable
    String name(Human human, boolean representative, Instant now) {
        if (hasEnded()) {
            return "corporate-membership-ended";
        }
        if (acting.stream()
                .anyMatch(each -> each.span().isOpen() && each.human().id().equals(human.id()))) {
            return "alternate-is-representative";
        }
        end(each -> each.isRepresentative() == representative, now);
        acting.add(new Acting(human, representative, new Span(now, null)));
        said.add("representative-named");
        return null;
    }

    @Nullable
    String removeAlternate(Instant now) {
        if (hasEnded()) {
            return "corporate-membership-ended";
        }
        if (acting.stream().noneMatch(each -> each.span().isOpen() && !each.isRepresentative())) {
            return "no-alternate";
        }
        end(each -> !each.isRepresentative(), now);
        said.add("alternate-removed");
        return null;
    }

    void merge(Human merged, Human survivor, Instant now) {
        if (acting.stream().noneMatch(each -> each.span().isOpen() && each.human() == merged)) {
            return;
        }
        boolean representative = acting.stream()
                .anyMatch(each -> each.span().isOpen()
                        && each.isRepresentative()
                        && (each.human() == merged || each.human() == survivor));
        end(each -> each.human() == merged || each.human() == survivor, now);
        acting.add(new Acting(survivor, representative, new Span(now, null)));
        said.add("representative-merged");
    }

    private void end(Predicate<Acting> which, Instant now) {
        acting.replaceAll(each -> each.span().isOpen() && which.test(each)
                ? new Acting(each.human(), each.isRepresentative(), each.span().endingAt(now))
                : each);
    }

    @Nullable
    String resign(Instant now) {
        if (hasEnded()) {
            return "corporate-membership-ended";
        }
        over("RESIGNED", "resigned", now);
        return null;
    }

    /** What dates have made of it, all of it at once. */
    void tick(Instant now) {
        if (!standing.equals("ACTIVE")) {
            return;
        }
        if (announced == 0 && !now.isBefore(startOf(lastDay().minusDays(30)))) {
            announced = 1;
            said.add("renewal-due");
        }
        if (announced == 1 && !now.isBefore(paidUntil)) {
            announced = 2;
            said.add("suspended");
        }
        if (announced == 2 && !now.isBefore(lapsesAt())) {
            over("LAPSED", "lapsed", lapsesAt());
        }
    }

    private void over(String how, String participle, Instant at) {
        standing = how;
        terms.replaceAll(term -> new Paid(term.by(), term.span().endingAt(at), term.plannedUntil()));
        said.add(participle);
        if (renewal != null && renewal.isOpen()) {
            renewal.status = "WITHDRAWN";
        }
    }

    void earlierBy(Duration time) {
        terms.replaceAll(term -> new Paid(
                term.by(), term.span().earlierBy(time), term.plannedUntil().minus(time)));
        acting.replaceAll(each ->
                new Acting(each.human(), each.isRepresentative(), each.span().earlierBy(time)));
        paidUntil = paidUntil.minus(time);
    }

    private Optional<Instant> end() {
        return terms.stream()
                .filter(term -> !term.span().isEmpty())
                .map(term -> Objects.requireNonNull(term.span().until()))
                .max(Comparator.naturalOrder());
    }

    private LocalDate lastDay() {
        return dayOf(paidUntil.minusNanos(1));
    }

    private Instant lapsesAt() {
        return startOf(lastDay().plusDays(91));
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
