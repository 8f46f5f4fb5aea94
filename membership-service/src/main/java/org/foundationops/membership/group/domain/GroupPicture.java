package org.foundationops.membership.group.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * A group with everything on which its health depends, up to an instant: what is true of it follows from dates, with
 * nobody editing anything.
 */
public final class GroupPicture {

    private final Group group;
    private final List<Membership> memberships;
    private final Map<UUID, List<Period>> directorTerms;
    private final Map<LocalDate, Instant> submitted;
    private final List<ReportPeriod> reportPeriods;
    private final Instant now;

    /**
     * @param charters those that have taken effect, in their order
     * @param directorTerms when those who are or were liaison are directors of the group's board
     * @param submitted when the report of the period that begins on a day was submitted
     */
    public GroupPicture(
            Group group,
            List<CharterVersion> charters,
            List<Membership> memberships,
            Map<UUID, List<Period>> directorTerms,
            Map<LocalDate, Instant> submitted,
            ZoneId zone,
            Instant now) {
        this.group = group;
        this.memberships = List.copyOf(memberships);
        this.directorTerms = Map.copyOf(directorTerms);
        this.submitted = Map.copyOf(submitted);
        this.now = now;
        this.reportPeriods = charters.isEmpty()
                ? List.of()
                : new ReportSchedule(charters, zone)
                        .begunBy(now, group.shutDownAt().orElse(null));
    }

    public Group group() {
        return group;
    }

    public Instant now() {
        return now;
    }

    public GroupStatus status() {
        return switch (group.standing()) {
            case DRAFT -> GroupStatus.DRAFT;
            case PROPOSED -> GroupStatus.PROPOSED;
            case ACTIVE -> risksAt(now).isEmpty() ? GroupStatus.ACTIVE : GroupStatus.AT_RISK;
            case REJECTED -> GroupStatus.REJECTED;
            case SHUTTING_DOWN -> GroupStatus.SHUTTING_DOWN;
            case ARCHIVED -> GroupStatus.ARCHIVED;
        };
    }

    /** What speaks against an active group; of one that is not, nothing is expected. */
    public Set<Risk> risks() {
        return group.isActive() ? risksAt(now) : EnumSet.noneOf(Risk.class);
    }

    Set<Risk> risksAt(Instant at) {
        Set<Risk> risks = EnumSet.noneOf(Risk.class);
        if (holderAt(Office.CHAIR, at).isEmpty()) {
            risks.add(Risk.NO_CHAIR);
        }
        if (holderAt(Office.CO_CHAIR, at).isEmpty()) {
            risks.add(Risk.NO_CO_CHAIR);
        }
        if (group.kind().needsLiaison() && holderAt(Office.LIAISON, at).isEmpty()) {
            risks.add(namedAt(Office.LIAISON, at).isEmpty() ? Risk.NO_LIAISON : Risk.LIAISON_TERM_ENDED);
        }
        if (missedConsecutively(at) > 0) {
            risks.add(Risk.REPORT_MISSED);
        }
        return risks;
    }

    /** Who holds an office: a member who is named chair, a director who is named liaison. */
    public Optional<UUID> holder(Office office) {
        return holderAt(office, now);
    }

    private Optional<UUID> holderAt(Office office, Instant at) {
        return namedAt(office, at).filter(person -> Times.cover(entitled(office, person), at));
    }

    private Optional<UUID> namedAt(Office office, Instant at) {
        return group.offices().stream()
                .filter(each -> each.office() == office && each.period().covers(at))
                .map(OfficeTime::personId)
                .findFirst();
    }

    private List<Period> entitled(Office office, UUID person) {
        return switch (office) {
            case CHAIR, CO_CHAIR -> periodsOf(person);
            case LIAISON -> directorTerms.getOrDefault(person, List.of());
        };
    }

    private List<Period> periodsOf(UUID person) {
        return memberships.stream()
                .filter(each -> each.personId().equals(person))
                .flatMap(each -> each.periods().stream())
                .toList();
    }

    /** Who has a seat now, or the role that makes one a member. */
    public Set<UUID> members() {
        return membersAt(now);
    }

    /** Also by whom a command let in that began after this one: at the instant of this one they are no member yet. */
    public int placesTaken() {
        return (int) memberships.stream()
                .filter(each -> each.isNotOverAt(now))
                .map(Membership::personId)
                .distinct()
                .count();
    }

    private Set<UUID> membersAt(Instant at) {
        return memberships.stream()
                .filter(each -> each.isValidAt(at))
                .map(Membership::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Membership> currentMemberships() {
        return memberships.stream().filter(each -> each.isValidAt(now)).toList();
    }

    /** An officer whose membership has ended, and when, if the office is still in their name. */
    public Optional<Vacancy> vacancy() {
        return Stream.of(Office.CHAIR, Office.CO_CHAIR)
                .flatMap(office -> group.holder(office).stream()
                        .filter(person -> !Times.cover(periodsOf(person), now))
                        .map(person -> new Vacancy(office, person, endOf(person))))
                .findFirst();
    }

    /** An office that nobody fills since an instant. */
    public record Vacancy(Office office, UUID personId, Instant since) {}

    private Instant endOf(UUID person) {
        return periodsOf(person).stream()
                .flatMap(period -> Stream.ofNullable(period.until()))
                .filter(until -> !until.isAfter(now))
                .max(Instant::compareTo)
                .orElse(now);
    }

    public List<ReportPeriod> reportPeriods() {
        return reportPeriods;
    }

    public Optional<ReportPeriod> reportPeriodFrom(LocalDate day) {
        return reportPeriods.stream().filter(each -> each.from().equals(day)).findFirst();
    }

    public ReportStatus statusOf(ReportPeriod period) {
        return period.statusAt(now, submitted.get(period.from()));
    }

    private int missedConsecutively(Instant at) {
        int missed = 0;
        for (ReportPeriod period : reportPeriods) {
            if (period.isPastDueAt(at)) {
                missed = isMissed(period, at) ? missed + 1 : 0;
            }
        }
        return missed;
    }

    private boolean isMissed(ReportPeriod period, Instant at) {
        return period.statusAt(at, submitted.get(period.from())) == ReportStatus.MISSED;
    }

    public GroupHealth health(int termsEndingDays) {
        return new GroupHealth(
                now,
                status(),
                risks(),
                members().size(),
                holder(Office.CHAIR).orElse(null),
                holder(Office.CO_CHAIR).orElse(null),
                group.liaison().orElse(null),
                group.liaison().map(this::endOfTerm).orElse(null),
                (int) reportPeriods.stream()
                        .filter(period -> isMissed(period, now))
                        .count(),
                missedConsecutively(now),
                nextReportDueAt(),
                termsEnding(now.plus(Duration.ofDays(termsEndingDays))));
    }

    private @Nullable Instant endOfTerm(UUID liaison) {
        List<Period> terms = directorTerms.getOrDefault(liaison, List.of());
        return terms.stream().anyMatch(term -> term.until() == null)
                ? null
                : terms.stream()
                        .flatMap(term -> Stream.ofNullable(term.until()))
                        .max(Instant::compareTo)
                        .orElse(null);
    }

    private @Nullable Instant nextReportDueAt() {
        return reportPeriods.stream()
                .filter(period -> !period.isPastDueAt(now) && !submitted.containsKey(period.from()))
                .map(ReportPeriod::dueAt)
                .findFirst()
                .orElse(null);
    }

    private List<GroupHealth.TermEnding> termsEnding(Instant soon) {
        return memberships.stream()
                .filter(each -> each.isValidAt(now))
                .flatMap(each -> lastEnd(each).stream()
                        .filter(until -> !until.isAfter(soon))
                        .map(until -> new GroupHealth.TermEnding(each.personId(), until)))
                .sorted((one, other) -> one.until().compareTo(other.until()))
                .toList();
    }

    private static Optional<Instant> lastEnd(Membership membership) {
        return Optional.ofNullable(membership.periods().getLast().until());
    }

    /** Since when this group may be presumed defunct: the first day of the first of the reports that it owes in a row. */
    public Optional<LocalDate> presumedDefunctSince() {
        int missed = missedConsecutively(now);
        if (!group.isActive() || missed < GroupHealth.PRESUMED_DEFUNCT) {
            return Optional.empty();
        }
        List<ReportPeriod> due =
                reportPeriods.stream().filter(period -> period.isPastDueAt(now)).toList();
        return Optional.of(due.get(due.size() - missed).from());
    }

    /** Who is what to the group, with all times past and announced. */
    public List<RosterEntry> roster() {
        Stream<RosterEntry> seated = memberships.stream()
                .flatMap(each -> each.periods().stream()
                        .map(period -> new RosterEntry(each.personId(), RosterRole.MEMBER, each.seatId(), period)));
        Stream<RosterEntry> officers = group.offices().stream().flatMap(this::entries);
        return Stream.concat(seated, officers).toList();
    }

    private Stream<RosterEntry> entries(OfficeTime time) {
        List<Period> active =
                group
                        .activatedAt()
                        .map(from -> new Period(from, group.archivedAt().orElse(null), from))
                        .stream()
                        .toList();
        List<Period> named = Times.both(List.of(time.period()), active);
        return Times.both(named, entitled(time.office(), time.personId())).stream()
                .map(period -> new RosterEntry(time.personId(), RosterRole.of(time.office()), null, period));
    }

    /** That instant and every later one up to now at which something about the group can have become different. */
    NavigableSet<Instant> edgesSince(Instant since) {
        Stream<Instant> edges = Stream.of(
                        group.offices().stream().map(OfficeTime::period).flatMap(Times::edges),
                        memberships.stream()
                                .flatMap(each -> each.periods().stream())
                                .flatMap(Times::edges),
                        directorTerms.values().stream().flatMap(List::stream).flatMap(Times::edges),
                        reportPeriods.stream().map(ReportPeriod::dueAt),
                        submitted.values().stream(),
                        Stream.of(since, now))
                .flatMap(each -> each);
        return edges.filter(at -> !at.isBefore(since) && !at.isAfter(now))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
