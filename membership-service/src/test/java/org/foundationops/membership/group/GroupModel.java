package org.foundationops.membership.group;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A group as simple as it can be: persons are numbers, days are those of UTC. A command answers the type of the problem
 * with which it must be refused, or nothing. It shares no code with the service.
 */
final class GroupModel {

    static final int OPT_IN_DAYS = 7;
    static final int REPORT_DUE_DAYS = 14;

    final boolean needsLiaison;
    final boolean isDirect;
    final int reportMonths;
    final Instant begun;
    final List<Seat> seats = new ArrayList<>();
    final List<Span> offices = new ArrayList<>();
    final List<Span> directors = new ArrayList<>();
    final Map<Integer, Instant> reports = new HashMap<>();
    final List<String> told = new ArrayList<>();
    final Set<Integer> asked = new HashSet<>();
    String standing = "ACTIVE";
    int termMonths;
    int confirmedInMonth;
    int places;

    @Nullable
    Instant shutDownAt;

    private boolean isQuestionOpen;
    private Set<String> toldRisks = Set.of();
    private Instant toldAt;

    GroupModel(boolean needsLiaison, boolean isDirect, int reportMonths, Instant begun) {
        this.needsLiaison = needsLiaison;
        this.isDirect = isDirect;
        this.reportMonths = reportMonths;
        this.begun = begun;
        this.toldAt = begun;
    }

    /** Somebody is something from one instant until another, or until further notice. */
    static final class Span {
        final String what;
        final int person;
        final Instant from;

        @Nullable
        Instant until;

        Span(String what, int person, Instant from, @Nullable Instant until) {
            this.what = what;
            this.person = person;
            this.from = from;
            this.until = until;
        }

        boolean covers(Instant at) {
            return !from.isAfter(at) && (until == null || until.isAfter(at));
        }
    }

    static final class Seat {
        final int person;
        String standing;
        boolean hasConsented;
        boolean isAdmitted;
        final Map<Integer, Boolean> votes = new HashMap<>();
        final List<String> said = new ArrayList<>();

        @Nullable
        Instant from;

        @Nullable
        Instant asksFrom;

        @Nullable
        Instant ends;

        private boolean hasAsked;

        Seat(int person, String standing) {
            this.person = person;
            this.standing = standing;
            this.hasConsented = standing.equals("APPLIED");
        }

        boolean isPending() {
            return standing.equals("INVITED") || standing.equals("APPLIED");
        }

        boolean isTakenAt(Instant at) {
            return from != null && !from.isAfter(at) && (ends == null || ends.isAfter(at));
        }

        String statusAt(Instant at) {
            if (!standing.equals("ACTIVE")) {
                return standing;
            }
            if (ends != null && !ends.isAfter(at)) {
                return "ENDED";
            }
            return asksFrom != null && !asksFrom.isAfter(at) ? "OPT_IN_DUE" : "ACTIVE";
        }

        void leave(String how, Instant now) {
            standing = how;
            ends = now;
            said.add(how);
        }
    }

    // Facts

    Set<Integer> membersAt(Instant at) {
        return seats.stream()
                .filter(seat -> seat.isTakenAt(at))
                .map(seat -> seat.person)
                .collect(Collectors.toSet());
    }

    @Nullable
    Integer holderAt(String office, Instant at) {
        return offices.stream()
                .filter(each -> each.what.equals(office) && each.covers(at))
                .map(each -> each.person)
                .filter(person -> office.equals("LIAISON")
                        ? isDirectorAt(person, at)
                        : membersAt(at).contains(person))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Integer named(String office) {
        return offices.stream()
                .filter(each -> each.what.equals(office) && each.until == null)
                .map(each -> each.person)
                .findFirst()
                .orElse(null);
    }

    boolean isDirectorAt(int person, Instant at) {
        return directors.stream().anyMatch(each -> each.person == person && each.covers(at));
    }

    Set<String> risksAt(Instant at) {
        Set<String> risks = new TreeSet<>();
        if (holderAt("CHAIR", at) == null) {
            risks.add("NO_CHAIR");
        }
        if (holderAt("CO_CHAIR", at) == null) {
            risks.add("NO_CO_CHAIR");
        }
        if (needsLiaison && holderAt("LIAISON", at) == null) {
            boolean isNamed = offices.stream().anyMatch(each -> each.what.equals("LIAISON") && each.covers(at));
            risks.add(isNamed ? "LIAISON_TERM_ENDED" : "NO_LIAISON");
        }
        if (missedConsecutivelyAt(at) > 0) {
            risks.add("REPORT_MISSED");
        }
        return risks;
    }

    String statusAt(Instant at) {
        return standing.equals("ACTIVE") && !risksAt(at).isEmpty() ? "AT_RISK" : standing;
    }

    // Reports: period i begins so many months after the day on which the group began

    LocalDate periodFrom(int i) {
        return begun.atOffset(ZoneOffset.UTC).toLocalDate().plusMonths((long) i * reportMonths);
    }

    private Instant endOfPeriod(int i) {
        return startOf(periodFrom(i + 1));
    }

    private Instant dueAt(int i) {
        return startOf(periodFrom(i + 1).plusDays(REPORT_DUE_DAYS));
    }

    private List<Integer> periodsBegunBy(Instant at) {
        if (reportMonths == 0) {
            return List.of();
        }
        return IntStream.iterate(0, i -> i + 1)
                .takeWhile(i -> !startOf(periodFrom(i)).isAfter(at))
                .filter(i -> shutDownAt == null || !endOfPeriod(i).isAfter(shutDownAt))
                .boxed()
                .toList();
    }

    private List<Integer> dueBy(Instant at) {
        return periodsBegunBy(at).stream().filter(i -> !dueAt(i).isAfter(at)).toList();
    }

    private boolean isThereAt(int period, Instant at) {
        Instant submitted = reports.get(period);
        return submitted != null && !submitted.isAfter(at);
    }

    int missedAt(Instant at) {
        return (int) dueBy(at).stream().filter(i -> !isThereAt(i, at)).count();
    }

    int missedConsecutivelyAt(Instant at) {
        List<Integer> due = dueBy(at);
        int missed = 0;
        while (missed < due.size() && !isThereAt(due.get(due.size() - 1 - missed), at)) {
            missed++;
        }
        return missed;
    }

    // Commands

    @Nullable
    String apply(int person) {
        if (!standing.equals("ACTIVE")) {
            return "group-not-active";
        }
        return open(person, "APPLIED");
    }

    @Nullable
    String invite(int person) {
        return isOver() ? "group-not-active" : open(person, "INVITED");
    }

    private @Nullable String open(int person, String how) {
        if (seats.stream()
                .anyMatch(each -> each.person == person && (each.isPending() || each.standing.equals("ACTIVE")))) {
            return "seat-open";
        }
        seats.add(new Seat(person, how));
        return null;
    }

    @Nullable
    String accept(Seat seat, Instant now) {
        if (isOver()) {
            return "group-not-active";
        }
        if (!seat.isPending()) {
            return "seat-not-open";
        }
        if (seat.hasConsented && !seat.isAdmitted) {
            return "consent-given";
        }
        if (!seat.isAdmitted) {
            seat.hasConsented = true;
            return null;
        }
        return begin(seat, now);
    }

    @Nullable
    String decline(Seat seat) {
        if (!seat.isPending()) {
            return "seat-not-open";
        }
        seat.standing = "DECLINED";
        return null;
    }

    @Nullable
    String vote(Seat seat, int voter, boolean inFavour, Instant now) {
        if (!standing.equals("ACTIVE")) {
            return "group-not-active";
        }
        if (!seat.isPending()) {
            return "seat-not-open";
        }
        if (seat.isAdmitted) {
            return "seat-decided";
        }
        if (!isDirect) {
            return "admitted-by-decision";
        }
        Set<Integer> members = membersAt(now);
        if (!members.contains(voter)) {
            return "not-a-group-member";
        }
        Boolean before = seat.votes.put(voter, inFavour);
        long yes = members.stream()
                .filter(each -> Boolean.TRUE.equals(seat.votes.get(each)))
                .count();
        long no = members.stream()
                .filter(each -> Boolean.FALSE.equals(seat.votes.get(each)))
                .count();
        if (2 * (members.size() - no) <= members.size()) {
            seat.standing = "REJECTED";
            return null;
        }
        if (2 * yes <= members.size()) {
            return null;
        }
        if (members.size() >= places) {
            seat.votes.remove(voter);
            if (before != null) {
                seat.votes.put(voter, before);
            }
            return "group-full";
        }
        seat.isAdmitted = true;
        return seat.hasConsented ? begin(seat, now) : null;
    }

    @Nullable
    String decide(Seat seat, boolean approved, Instant now) {
        if (!standing.equals("ACTIVE")) {
            return "group-not-active";
        }
        if (!seat.isPending()) {
            return "seat-not-open";
        }
        if (seat.isAdmitted) {
            return "seat-decided";
        }
        if (isDirect && !membersAt(now).isEmpty()) {
            return "admitted-by-vote";
        }
        if (!approved) {
            seat.standing = "REJECTED";
            return null;
        }
        if (membersAt(now).size() >= places) {
            return "group-full";
        }
        seat.isAdmitted = true;
        return seat.hasConsented ? begin(seat, now) : null;
    }

    private @Nullable String begin(Seat seat, Instant now) {
        if (membersAt(now).size() >= places) {
            return "group-full";
        }
        seat.standing = "ACTIVE";
        seat.from = now;
        seat.said.add("admitted");
        setEnd(seat, now.atOffset(ZoneOffset.UTC).toLocalDate(), now);
        return null;
    }

    /** A term that begins on this day: some months, or until the first week of one month of the next year that has one. */
    void setEnd(Seat seat, LocalDate day, Instant from) {
        seat.hasAsked = false;
        seat.asksFrom = null;
        seat.ends = null;
        if (termMonths > 0) {
            LocalDate lastDay = day.plusMonths(termMonths);
            seat.ends = startOf(lastDay.plusDays(1));
            seat.asksFrom = startOf(lastDay.plusDays(1).minusDays(OPT_IN_DAYS));
        } else if (confirmedInMonth > 0) {
            LocalDate asks = LocalDate.of(day.getYear(), confirmedInMonth, 1);
            if (!startOf(asks).isAfter(from)) {
                asks = asks.plusYears(1);
            }
            seat.asksFrom = startOf(asks);
            seat.ends = startOf(asks.plusDays(OPT_IN_DAYS));
        }
    }

    @Nullable
    String optIn(Seat seat, Instant now) {
        String status = seat.statusAt(now);
        if (!status.equals("ACTIVE") && !status.equals("OPT_IN_DUE")) {
            return "seat-not-active";
        }
        Instant end = seat.ends;
        if (!status.equals("OPT_IN_DUE") || end == null) {
            return "opt-in-not-due";
        }
        seat.said.add("confirmed");
        // The next term begins when this one ends, and is counted from its last day.
        setEnd(seat, end.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1), end);
        return null;
    }

    @Nullable
    String leave(Seat seat, String how, Instant now) {
        String status = seat.statusAt(now);
        if (!status.equals("ACTIVE") && !status.equals("OPT_IN_DUE")) {
            return "seat-not-active";
        }
        seat.leave(how, now);
        return null;
    }

    /** The chair or the co-chair; nobody if null. */
    @Nullable
    String name(String office, @Nullable Integer person, Instant now) {
        if (!standing.equals("ACTIVE")) {
            return "group-not-active";
        }
        String other = office.equals("CHAIR") ? "CO_CHAIR" : "CHAIR";
        if (person != null && person.equals(named(other))) {
            return "chair-is-co-chair";
        }
        Integer before = named(office);
        if (person == null ? before == null : person.equals(before)) {
            return null;
        }
        if (person != null && !membersAt(now).contains(person)) {
            return "officer-not-member";
        }
        assign(office, person, now);
        return null;
    }

    @Nullable
    String nameLiaison(int person, Instant now) {
        if (isOver()) {
            return "group-not-active";
        }
        if (!isDirectorAt(person, now)) {
            return "liaison-not-director";
        }
        Integer before = named("LIAISON");
        if (before == null || before != person) {
            assign("LIAISON", person, now);
        }
        return null;
    }

    void assign(String office, @Nullable Integer person, Instant now) {
        endOffice(office, now);
        if (person != null) {
            offices.add(new Span(office, person, now, null));
        }
    }

    private void endOffice(String office, Instant at) {
        offices.stream()
                .filter(each -> each.what.equals(office) && each.until == null)
                .forEach(each -> each.until = at);
    }

    @Nullable
    String report(int period, Instant now) {
        if (standing.equals("ARCHIVED")) {
            return "group-not-active";
        }
        if (!periodsBegunBy(now).contains(period)) {
            return "no-such-report-period";
        }
        if (endOfPeriod(period).isAfter(now)) {
            return "report-not-due";
        }
        return reports.putIfAbsent(period, now) == null ? null : "report-submitted";
    }

    /** Other terms hold from the next one on; the number of places at once. */
    @Nullable
    String change(int months, int newPlaces) {
        if (!standing.equals("ACTIVE")) {
            return "group-not-active";
        }
        termMonths = months;
        places = newPlaces;
        return null;
    }

    @Nullable
    String shutDown(Instant now) {
        if (!standing.equals("ACTIVE")) {
            return "group-not-active";
        }
        standing = "SHUTTING_DOWN";
        shutDownAt = now;
        seats.stream().filter(Seat::isPending).forEach(seat -> seat.standing = "WITHDRAWN");
        return null;
    }

    @Nullable
    String archive(Instant now) {
        if (!standing.equals("SHUTTING_DOWN")) {
            return "group-not-shutting-down";
        }
        standing = "ARCHIVED";
        seats.stream().filter(seat -> seat.standing.equals("ACTIVE")).forEach(seat -> seat.leave("ENDED", now));
        List.of("CHAIR", "CO_CHAIR", "LIAISON").forEach(office -> endOffice(office, now));
        return null;
    }

    private boolean isOver() {
        return standing.equals("SHUTTING_DOWN") || standing.equals("ARCHIVED");
    }

    // What the clock says, whenever it runs

    void tick(Instant now) {
        seats.stream().filter(seat -> seat.standing.equals("ACTIVE")).forEach(seat -> tick(seat, now));
        for (String office : List.of("CHAIR", "CO_CHAIR")) {
            Integer person = named(office);
            if (person != null && !membersAt(now).contains(person)) {
                endOffice(
                        office,
                        seats.stream()
                                .filter(seat -> seat.person == person && seat.from != null && seat.ends != null)
                                .map(seat -> seat.ends)
                                .max(Instant::compareTo)
                                .orElseThrow());
            }
        }
        if (standing.equals("ACTIVE")) {
            edges().stream()
                    .filter(at -> !at.isBefore(toldAt) && !at.isAfter(now))
                    .sorted()
                    .forEach(this::tell);
        }
        ask(now);
    }

    private static void tick(Seat seat, Instant now) {
        Instant asksFrom = seat.asksFrom;
        Instant ends = seat.ends;
        if (asksFrom == null || ends == null) {
            return;
        }
        if (!seat.hasAsked && !asksFrom.isAfter(now)) {
            seat.hasAsked = true;
            seat.said.add("opt-in-due " + asksFrom);
        }
        if (!ends.isAfter(now)) {
            seat.standing = "ENDED";
            seat.said.add("lapsed " + ends);
        }
    }

    private void tell(Instant at) {
        Set<String> risks = risksAt(at);
        if (!risks.equals(toldRisks)) {
            toldRisks = risks;
            toldAt = at;
            told.add(at + " " + String.join(" ", risks));
        }
    }

    private Set<Instant> edges() {
        return Stream.of(
                        seats.stream().flatMap(seat -> Stream.of(seat.from, seat.ends)),
                        Stream.of(offices, directors)
                                .flatMap(Collection::stream)
                                .flatMap(each -> Stream.of(each.from, each.until)),
                        reports.values().stream(),
                        reportMonths == 0
                                ? Stream.<Instant>of()
                                : IntStream.range(0, 120).mapToObj(this::dueAt))
                .flatMap(each -> each)
                .filter(at -> at != null)
                .collect(Collectors.toSet());
    }

    private void ask(Instant now) {
        int missed = missedConsecutivelyAt(now);
        if (!standing.equals("ACTIVE") || missed < 2) {
            isQuestionOpen = false;
            return;
        }
        List<Integer> due = dueBy(now);
        if (!isQuestionOpen && asked.add(due.get(due.size() - missed))) {
            isQuestionOpen = true;
        }
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
