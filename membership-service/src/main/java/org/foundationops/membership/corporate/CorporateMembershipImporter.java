package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.DuesPaidBefore;
import org.foundationops.membership.corporate.domain.Representatives;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.imports.Importer;
import org.foundationops.membership.imports.Row;
import org.foundationops.membership.imports.Unrepeated;
import org.foundationops.membership.imports.domain.ImportKind;
import org.foundationops.membership.organisation.OrganisationRepository;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.pricelist.PriceListRepository;
import org.foundationops.membership.pricelist.domain.PriceList;
import org.jspecify.annotations.Nullable;

/** Takes over active corporate members, with what they have paid until when. */
@ApplicationScoped
class CorporateMembershipImporter implements Importer {

    private static final String ORGANISATION = "organisation_domain";
    private static final String TIER = "tier";
    private static final String DECIDED_ON = "decided_on";
    private static final String REFERENCE = "minute_reference";
    private static final String AMOUNT = "amount_paid";
    private static final String CURRENCY = "currency";
    private static final String PAID_UNTIL = "paid_until";
    private static final String REPRESENTATIVE = "representative_email";
    private static final String ALTERNATE = "alternate_email";
    private static final int LONGEST_REFERENCE = 140;

    private final CorporateMembershipRepository memberships;
    private final CorporateMembershipChanges changes;
    private final OrganisationRepository organisations;
    private final PersonRepository persons;
    private final PriceListRepository priceLists;
    private final CorporatePolicies policies;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    CorporateMembershipImporter(
            CorporateMembershipRepository memberships,
            CorporateMembershipChanges changes,
            OrganisationRepository organisations,
            PersonRepository persons,
            PriceListRepository priceLists,
            CorporatePolicies policies,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.memberships = memberships;
        this.changes = changes;
        this.organisations = organisations;
        this.persons = persons;
        this.priceLists = priceLists;
        this.policies = policies;
        this.calendar = calendar;
        this.time = time;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CORPORATE_MEMBERSHIPS;
    }

    @Override
    public List<String> columns() {
        return List.of(
                ORGANISATION, TIER, DECIDED_ON, REFERENCE, AMOUNT, CURRENCY, PAID_UNTIL, REPRESENTATIVE, ALTERNATE);
    }

    /** A membership to be written, and what it paid. */
    private record TakenOver(CorporateMembership membership, Money paid) {}

    @Override
    public Portions open(String actor) {
        Unrepeated named = new Unrepeated(ORGANISATION);
        return rows -> {
            Known known = known(rows);
            List<TakenOver> read = rows.stream()
                    .flatMap(row -> read(row, organisationOf(row, named, known), known).stream())
                    .toList();
            return () -> write(read, actor);
        };
    }

    /** What the rows of a portion refer to. */
    private record Known(
            Map<String, UUID> organisations,
            Set<UUID> members,
            Map<String, UUID> persons,
            Map<LocalDate, PriceList> priceLists) {}

    private Known known(Collection<Row> rows) {
        Map<String, UUID> byDomain = organisations.idsByDomain(
                rows.stream().map(row -> row.lowerCase(ORGANISATION)).toList());
        return new Known(
                byDomain,
                memberships.membersAmong(byDomain.values()),
                persons.idsByEmail(rows.stream()
                        .flatMap(row -> List.of(row.lowerCase(REPRESENTATIVE), row.lowerCase(ALTERNATE)).stream())
                        .toList()),
                new HashMap<>());
    }

    private static @Nullable UUID organisationOf(Row row, Unrepeated named, Known known) {
        UUID organisation = known.organisations().get(row.lowerCase(ORGANISATION));
        if (organisation == null) {
            row.refuse(ORGANISATION, "belongs to no organisation that is registered");
        } else if (named.isNew(row, organisation.toString()) && known.members().contains(organisation)) {
            row.refuse(ORGANISATION, "belongs to a member");
        }
        return organisation;
    }

    private Optional<TakenOver> read(Row row, @Nullable UUID organisation, Known known) {
        Instant now = time.now();
        Optional<RecordedDecision> decision = decision(row, now);
        Optional<DuesPaidBefore> dues = decision.flatMap(decided -> dues(row, decided.decidedOn(), known));
        Optional<Representatives> representatives = representatives(row, known);
        if (organisation == null || dues.isEmpty() || representatives.isEmpty()) {
            return Optional.empty();
        }
        CorporateMembership membership = CorporateMembership.takeOver(
                UuidV7.next(),
                organisation,
                dues.get(),
                decision.orElseThrow(),
                representatives.get(),
                now,
                policies.at(now));
        return Optional.of(new TakenOver(membership, dues.get().amount()));
    }

    private Optional<RecordedDecision> decision(Row row, Instant now) {
        LocalDate decidedOn = row.day(DECIDED_ON);
        String reference = row.required(REFERENCE, LONGEST_REFERENCE);
        return Optional.ofNullable(decidedOn)
                .flatMap(day -> row.checked(
                        DECIDED_ON, () -> RecordedDecision.ofMeeting(day, reference, calendar.dayOf(now), now)));
    }

    private Optional<DuesPaidBefore> dues(Row row, LocalDate decidedOn, Known known) {
        String tier = row.text(TIER);
        Optional<Money> price = row.checked(
                TIER,
                () -> known.priceLists()
                        .computeIfAbsent(decidedOn, priceLists::inForceOn)
                        .priceOf(tier));
        Money amount = row.money(AMOUNT, CURRENCY);
        LocalDate paidUntil = row.day(PAID_UNTIL);
        if (price.isEmpty() || amount == null || paidUntil == null) {
            return Optional.empty();
        }
        if (paidUntil.isBefore(calendar.dayOf(time.now()))) {
            row.refuse(PAID_UNTIL, "must not be in the past");
        }
        return row.checked(AMOUNT, () -> new DuesPaidBefore(tier, price.get(), amount, paidUntil));
    }

    private static Optional<Representatives> representatives(Row row, Known known) {
        Optional<UUID> representative = person(row, REPRESENTATIVE, known);
        Optional<UUID> alternate = row.text(ALTERNATE).isEmpty() ? Optional.empty() : person(row, ALTERNATE, known);
        return representative.flatMap(
                person -> row.checked(ALTERNATE, () -> new Representatives(person, alternate.orElse(null))));
    }

    private static Optional<UUID> person(Row row, String column, Known known) {
        UUID person = known.persons().get(row.lowerCase(column));
        if (person == null) {
            row.refuse(column, "belongs to nobody who is registered");
        }
        return Optional.ofNullable(person);
    }

    private void write(List<TakenOver> portion, String actor) {
        memberships.persist(portion.stream().map(TakenOver::membership));
        changes.recordTakenOver(portion.stream().map(TakenOver::membership).toList(), actor);
        portion.forEach(each -> memberships.addDuesPaidBefore(each.membership().id(), each.paid()));
    }
}
