package org.foundationops.membership.group.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** A group for tests of the domain, with all that its health depends on. */
final class GroupFixtures {

    static final ZoneId ZONE = ZoneOffset.UTC;
    static final Instant BEGIN = Instant.parse("2026-03-10T18:00:00Z");
    static final UUID BOARD = id(1);
    static final UUID CHAIR = id(2);
    static final UUID CO_CHAIR = id(3);
    static final UUID LIAISON = id(4);
    static final RecordedDecision DECISION =
            new RecordedDecision(LocalDate.parse("2026-03-10"), "Board 2026-03, item 6", null, BEGIN);
    static final MembershipRules DIRECT = new MembershipRules(MembershipModel.DIRECT, null, null, null, false);
    static final SeatTerms YEAR = new SeatTerms(12, null, 7);
    static final SeatTerms ENDLESS = new SeatTerms(null, null, 7);

    final Group group;
    final List<CharterVersion> charters = new ArrayList<>();
    final List<Membership> memberships = new ArrayList<>();
    final Map<UUID, List<Period>> directorTerms = new HashMap<>();
    final Map<LocalDate, Instant> reports = new HashMap<>();
    private long next = 1000;

    private GroupFixtures(GroupKind kind, Charter charter) {
        group = new Group(id(10), kind, "Website", BOARD, CHAIR, BEGIN);
        CharterVersion draft = CharterVersion.draft(id(11), group.id(), charter);
        directorTerms.put(LIAISON, List.of(new Period(BEGIN.minusSeconds(1), null, BEGIN.minusSeconds(1))));
        group.nameLiaison(LIAISON, true, BEGIN);
        group.propose(charter, Set.of(CHAIR, CO_CHAIR), true);
        group.establish(DECISION, draft, Set.of(CHAIR, CO_CHAIR), BEGIN);
        charters.add(draft);
        member(CHAIR, BEGIN, null);
        member(CO_CHAIR, BEGIN, null);
    }

    static GroupFixtures workingGroup() {
        return of(GroupKind.WORKING_GROUP, new Reporting(null, 14));
    }

    static GroupFixtures reporting(Cadence cadence) {
        return of(GroupKind.WORKING_GROUP, new Reporting(cadence, 14));
    }

    static GroupFixtures of(GroupKind kind, Reporting reporting) {
        return new GroupFixtures(kind, charter(DIRECT, reporting, ENDLESS, null));
    }

    static Charter charter(MembershipRules rules, Reporting reporting, SeatTerms terms, @Nullable Integer places) {
        return new Charter(
                new Substance("Keeps the website up to date.", rules, null),
                List.of(),
                CHAIR,
                CO_CHAIR,
                List.of(),
                reporting,
                terms,
                places);
    }

    static Charter charter(MembershipRules rules, SeatTerms terms) {
        return charter(rules, new Reporting(null, 14), terms, null);
    }

    GroupFixtures member(UUID person, Instant from, @Nullable Instant until) {
        memberships.removeIf(each -> each.personId().equals(person));
        memberships.add(new Membership(person, id(next++), List.of(new Period(from, until, from))));
        return this;
    }

    void amend(Charter charter, Instant now) {
        charters.add(group.amend(id(next++), charters.getLast(), charter, members(), null, now));
    }

    private Set<UUID> members() {
        return new HashSet<>(memberships.stream().map(Membership::personId).toList());
    }

    GroupPicture at(Instant now) {
        return new GroupPicture(group, charters, memberships, directorTerms, reports, ZONE, now);
    }

    static Instant day(String day) {
        return LocalDate.parse(day).atStartOfDay(ZONE).toInstant();
    }

    static UUID id(long number) {
        return new UUID(0, number);
    }
}
