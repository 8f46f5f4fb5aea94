package org.foundationops.membership.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foundationops.kit.authority.AuthorityRow;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.membership.group.domain.Cadence;
import org.foundationops.membership.group.domain.Choice;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupHealth;
import org.foundationops.membership.group.domain.GroupKind;
import org.foundationops.membership.group.domain.GroupOutcome;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.MembershipModel;
import org.foundationops.membership.group.domain.Office;
import org.jspecify.annotations.Nullable;

/**
 * Some years of one group: random commands at random instants, each done by the service on its database and in the model.
 * They must refuse the same, and look the same after each of them, whether the clock has run or not.
 */
final class GroupWalk {

    private static final int PERSONS = 6;
    private static final int DIRECTORS = 3;

    private final long seed;
    private final Random random;
    private final GroupServices services;
    private final List<String> story = new ArrayList<>();
    private final List<UUID> people;
    private final List<UUID> seats = new ArrayList<>();
    private final Map<GroupModel.Span, UUID> terms = new java.util.IdentityHashMap<>();
    private final UUID board = UuidV7.next();
    private final GroupModel model;
    private final UUID groupId;
    private Instant now;

    GroupWalk(long seed, GroupServices services) {
        this.seed = seed;
        this.random = new Random(seed);
        this.services = services;
        this.people = IntStream.range(0, PERSONS + DIRECTORS)
                .mapToObj(i -> UuidV7.next())
                .toList();
        people.forEach(GroupWalk::register);
        this.now = Instant.parse("2031-01-01T00:00:00Z").plus(Duration.ofSeconds(random.nextInt(400 * 86_400)));
        this.model = new GroupModel(
                random.nextInt(4) > 0,
                random.nextBoolean(),
                List.of(0, 1, 3, 3, 12).get(random.nextInt(5)),
                now);
        model.places = 3 + random.nextInt(3);
        switch (random.nextInt(4)) {
            case 0 -> model.confirmedInMonth = 1 + random.nextInt(12);
            case 1 -> {}
            default -> model.termMonths = random.nextBoolean() ? 6 : 12;
        }
        this.groupId = establish();
    }

    private static void register(UUID person) {
        TestDatabase.execute(
                "insert into person (id, version, display_name, email, listed_in_directory, display_name_public, registered_at)"
                        + " values (?, 0, 'Walker', ?, false, false, now())",
                person,
                person + "@walk.example");
    }

    /** Chair is person 0, co-chair person 1, liaison the first director. */
    private UUID establish() {
        GroupModel.Span term = new GroupModel.Span("director", PERSONS, now.minusSeconds(3600), null);
        model.directors.add(term);
        UUID id = done(() -> {
            write(term);
            Group group = services.groups().draft(newGroup(), people.get(0));
            UUID seat = services.seats()
                    .openOf(group.id(), people.get(1))
                    .orElseThrow()
                    .id();
            services.seatService().accept(seat);
            services.groups().nameLiaison(group.id(), people.get(PERSONS));
            services.groups().propose(group.id());
            services.decisions()
                    .record(group.id(), new NewGroupDecision(GroupOutcome.APPROVED, today(), "Board, item 6", null));
            return group.id();
        });
        for (int person : List.of(0, 1)) {
            GroupModel.Seat seat = new GroupModel.Seat(person, "ACTIVE");
            seat.from = now;
            seat.said.add("admitted");
            model.setEnd(seat, today(), now);
            model.seats.add(seat);
            seats.add(done(() -> services.seats()
                    .openOf(id, people.get(person))
                    .orElseThrow()
                    .id()));
        }
        model.assign("CHAIR", 0, now);
        model.assign("CO_CHAIR", 1, now);
        model.assign("LIAISON", PERSONS, now);
        return id;
    }

    private NewGroup newGroup() {
        return new NewGroup(
                model.needsLiaison ? GroupKind.WORKING_GROUP : GroupKind.TECHNICAL_TEAM,
                "Walk " + UuidV7.next(),
                board,
                new CharterForm(
                        "Walks.",
                        new MembershipForm(
                                model.isDirect ? MembershipModel.DIRECT : MembershipModel.BOARD_MANAGED,
                                null,
                                null,
                                null,
                                false),
                        null,
                        null,
                        people.get(0),
                        people.get(1),
                        null,
                        new ReportingForm(cadence(), GroupModel.REPORT_DUE_DAYS),
                        new SeatTermsForm(
                                model.termMonths == 0 ? null : model.termMonths,
                                model.confirmedInMonth == 0 ? null : model.confirmedInMonth,
                                GroupModel.OPT_IN_DAYS),
                        model.places));
    }

    private @Nullable Cadence cadence() {
        return switch (model.reportMonths) {
            case 1 -> Cadence.MONTHLY;
            case 3 -> Cadence.QUARTERLY;
            case 12 -> Cadence.YEARLY;
            default -> null;
        };
    }

    /** Does so many steps; fails with the whole story when service and model disagree. */
    GroupModel run(int steps) {
        looksTheSame();
        for (int i = 0; i < steps; i++) {
            step();
            looksTheSame();
        }
        clock();
        looksTheSame();
        toldTheSame();
        allowedTheSame();
        return model;
    }

    private void step() {
        model.tick(now); // what a command says first, if no clock has said it
        switch (random.nextInt(30)) {
            case 0, 1 -> apply(random.nextInt(PERSONS));
            case 2 -> invite(random.nextInt(PERSONS));
            case 3 -> onSeat("accept", services.seatService()::accept, seat -> model.accept(seat, now));
            case 4 -> onSeat("decline", services.seatService()::decline, model::decline);
            case 5, 6, 7, 8 -> vote();
            case 9, 10 -> decide();
            case 11 ->
                onSeat(
                        "resign",
                        id -> services.seatService().resign(id, null),
                        seat -> model.leave(seat, "RESIGNED", now));
            case 12 ->
                onSeat(
                        "remove",
                        id -> services.seatService()
                                .remove(id, new NewRemoval(today(), "Group, item 1", null), UuidV7.next()),
                        seat -> model.leave(seat, "REMOVED", now));
            case 13, 14, 15 -> optIn();
            case 16, 17 -> nameOfficer();
            case 18 -> nameLiaison();
            case 19, 20 -> changeBoard();
            case 21, 22 -> report();
            case 23 -> changeCharter();
            case 24 -> end();
            default -> passTime();
        }
    }

    private void apply(int person) {
        List<UUID> opened = new ArrayList<>();
        same(
                "apply " + person,
                model.apply(person),
                refusal(() -> opened.add(services.seatService()
                        .apply(groupId, people.get(person))
                        .id())));
        seats.addAll(opened);
    }

    private void invite(int person) {
        List<UUID> opened = new ArrayList<>();
        same(
                "invite " + person,
                model.invite(person),
                refusal(() -> opened.add(services.seatService()
                        .invite(groupId, people.get(person))
                        .id())));
        seats.addAll(opened);
    }

    private interface OnSeat {
        void run(UUID seat);
    }

    private interface InModel {
        @Nullable
        String run(GroupModel.Seat seat);
    }

    private void onSeat(String what, OnSeat command, InModel inModel) {
        int seat = random.nextInt(seats.size());
        same(what + " seat " + seat, inModel.run(model.seats.get(seat)), refusal(() -> command.run(seats.get(seat))));
    }

    /** Mostly by members on somebody who waits for it. */
    private void vote() {
        int seat = pendingSeat();
        int voter = random.nextInt(PERSONS);
        boolean inFavour = random.nextInt(4) > 0;
        same(
                "vote of " + voter + " on seat " + seat + " " + inFavour,
                model.vote(model.seats.get(seat), voter, inFavour, now),
                refusal(() -> services.seatService()
                        .vote(seats.get(seat), people.get(voter), inFavour ? Choice.FOR : Choice.AGAINST)));
    }

    private void decide() {
        int seat = pendingSeat();
        boolean approved = random.nextInt(4) > 0;
        same(
                "decide on seat " + seat + " " + approved,
                model.decide(model.seats.get(seat), approved, now),
                refusal(() -> services.seatDecisions()
                        .record(
                                seats.get(seat),
                                new NewSeatDecision(
                                        board,
                                        approved ? GroupOutcome.APPROVED : GroupOutcome.REJECTED,
                                        today(),
                                        "Board, item 7",
                                        null),
                                UuidV7.next())));
    }

    private int pendingSeat() {
        List<Integer> pending = IntStream.range(0, seats.size())
                .filter(i -> model.seats.get(i).isPending())
                .boxed()
                .toList();
        return pending.isEmpty() || random.nextInt(8) == 0
                ? random.nextInt(seats.size())
                : pending.get(random.nextInt(pending.size()));
    }

    /** Mostly when it is due. */
    private void optIn() {
        List<Integer> due = IntStream.range(0, seats.size())
                .filter(i -> model.seats.get(i).statusAt(now).equals("OPT_IN_DUE"))
                .boxed()
                .toList();
        int seat = due.isEmpty() ? random.nextInt(seats.size()) : due.get(random.nextInt(due.size()));
        same(
                "opt in to seat " + seat,
                model.optIn(model.seats.get(seat), now),
                refusal(() -> services.seatService().optIn(seats.get(seat))));
    }

    private void nameOfficer() {
        boolean isChair = random.nextBoolean();
        Integer person = random.nextInt(6) == 0 ? null : Integer.valueOf(random.nextInt(PERSONS));
        UUID id = person == null ? null : people.get(person);
        same(
                "name " + person + (isChair ? " chair" : " co-chair"),
                model.name(isChair ? "CHAIR" : "CO_CHAIR", person, now),
                refusal(() -> change(form -> new CharterForm(
                        form.scope(),
                        form.membership(),
                        form.budget(),
                        form.delegatedPowers(),
                        isChair ? id : form.chairId(),
                        isChair ? form.coChairId() : id,
                        form.channels(),
                        form.reporting(),
                        form.seatTerms(),
                        form.places()))));
    }

    private void changeCharter() {
        if (model.termMonths == 0) {
            return;
        }
        int months = random.nextBoolean() ? 6 : 12;
        int places = 3 + random.nextInt(3);
        same(
                "change terms to " + months + " months and places to " + places,
                model.change(months, places),
                refusal(() -> change(form -> new CharterForm(
                        form.scope(),
                        form.membership(),
                        form.budget(),
                        form.delegatedPowers(),
                        form.chairId(),
                        form.coChairId(),
                        form.channels(),
                        form.reporting(),
                        new SeatTermsForm(months, null, GroupModel.OPT_IN_DAYS),
                        places))));
    }

    private void change(UnaryOperator<CharterForm> changes) {
        services.charters().change(groupId, IfMatch.fromString("*"), changes);
    }

    private void nameLiaison() {
        int person = PERSONS + random.nextInt(DIRECTORS);
        same(
                "name " + person + " liaison",
                model.nameLiaison(person, now),
                refusal(() -> services.groups().nameLiaison(groupId, people.get(person))));
    }

    /** A term in the board begins, now or later, or its end comes or is announced. The groups hear of it or do not. */
    private void changeBoard() {
        int person = PERSONS + random.nextInt(DIRECTORS);
        List<GroupModel.Span> open =
                model.directors.stream().filter(each -> each.until == null).toList();
        Instant when = random.nextBoolean() ? now : now.plus(Duration.ofDays(random.nextInt(200)));
        GroupModel.Span term;
        if (open.isEmpty() || random.nextBoolean()) {
            // Never at the instant at which another ends, which may have been told of already.
            term = new GroupModel.Span("director", person, when.plusSeconds(1), null);
            model.directors.add(term);
            story.add("the term of " + person + " begins at " + term.from);
        } else {
            term = open.get(random.nextInt(open.size()));
            term.until = when.isBefore(term.from) ? term.from : when;
            story.add("the term of " + term.person + " ends at " + term.until);
        }
        boolean isHeard = random.nextBoolean();
        done(() -> {
            write(term);
            return isHeard ? services.dates().lock(groupId) : "";
        });
        if (isHeard) {
            model.tick(now);
        }
    }

    private void write(GroupModel.Span term) {
        UUID id = terms.computeIfAbsent(term, span -> UuidV7.next());
        services.authority()
                .replace(
                        "term/" + id,
                        1,
                        List.of(new AuthorityRow(people.get(term.person), "director", board, term.from, term.until)));
    }

    /** Mostly the last one that is over. */
    private void report() {
        if (model.reportMonths == 0) {
            return;
        }
        int begun = (int) IntStream.iterate(0, i -> i + 1)
                .takeWhile(i -> !GroupModel.startOf(model.periodFrom(i)).isAfter(now))
                .count();
        int period = Math.max(0, begun - 2 + (random.nextInt(5) == 0 ? random.nextInt(4) - 2 : 0));
        LocalDate from = model.periodFrom(period);
        same(
                "report about " + from,
                model.report(period, now),
                refusal(() -> services.reports().submit(groupId, new NewReport(from, "We walked."), people.get(0))));
    }

    private void end() {
        if (random.nextInt(3) > 0) {
            return;
        }
        if (model.standing.equals("SHUTTING_DOWN")) {
            same("archive", model.archive(now), refusal(() -> services.groups().archive(groupId)));
        } else {
            same(
                    "shut down",
                    model.shutDown(now),
                    refusal(() ->
                            services.shutdowns().record(groupId, new NewShutdown(today(), "Board, item 9", null))));
        }
    }

    /** To the next edge or about it, or for some days; the clock runs, or is down. */
    private void passTime() {
        Instant next = switch (random.nextInt(6)) {
            case 0, 1, 2 -> nextEdge().plusSeconds(random.nextInt(3) - 1);
            case 3 -> now.plus(Duration.ofDays(1));
            case 4 -> now.plus(Duration.ofDays(7 + random.nextInt(30)));
            default -> now.plus(Duration.ofSeconds(random.nextInt(100_000)));
        };
        now = next.isBefore(now) ? now : next;
        story.add("it is " + now);
        if (random.nextInt(3) > 0) {
            clock();
        }
    }

    /** The next instant at which somebody is asked, or has to have answered, or a report is due, or a term ends. */
    private Instant nextEdge() {
        Stream<Instant> ofSeats = model.seats.stream()
                .filter(seat -> seat.standing.equals("ACTIVE"))
                .flatMap(seat -> Stream.of(seat.asksFrom, seat.ends))
                .filter(Objects::nonNull);
        Stream<Instant> ofTerms = model.directors.stream()
                .flatMap(each -> Stream.of(each.from, each.until))
                .filter(Objects::nonNull);
        Stream<Instant> ofReports = model.reportMonths == 0
                ? Stream.of()
                : IntStream.range(0, 120)
                        .mapToObj(i -> model.periodFrom(i + 1))
                        .flatMap(day -> Stream.of(
                                GroupModel.startOf(day), GroupModel.startOf(day.plusDays(GroupModel.REPORT_DUE_DAYS))));
        return Stream.of(ofSeats, ofTerms, ofReports)
                .flatMap(each -> each)
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo)
                .orElse(now.plus(Duration.ofDays(90)));
    }

    private void clock() {
        done(() -> {
            services.dates().catchUpIfFree(groupId);
            return "";
        });
        model.tick(now);
    }

    private void same(String command, @Nullable String expected, @Nullable String found) {
        story.add(command + ": " + found);
        assertThat(found).as("%s", tale()).isEqualTo(expected);
        if (found == null) {
            model.tick(now);
        }
    }

    /** Computed from the facts at this instant, before any clock has run. */
    private void looksTheSame() {
        String found = done(() -> {
            Group group = services.repository().get(groupId);
            GroupPicture picture = services.pictures().of(group);
            GroupHealth health = services.pictures().health(group);
            return describe(
                    health.status().name(),
                    health.risks().stream().map(Enum::name).sorted().toList(),
                    picture.members().stream().map(people::indexOf).sorted().toList(),
                    Stream.of(Office.CHAIR, Office.CO_CHAIR, Office.LIAISON)
                            .map(office ->
                                    picture.holder(office).map(people::indexOf).orElse(null))
                            .map(String::valueOf)
                            .toList(),
                    health.missedReports(),
                    health.missedConsecutively(),
                    seats.stream()
                            .map(seat ->
                                    services.seats().get(seat).statusAt(now).name())
                            .toList());
        });
        String expected = describe(
                model.statusAt(now),
                model.standing.equals("ACTIVE") ? List.copyOf(model.risksAt(now)) : List.of(),
                model.membersAt(now).stream().sorted().toList(),
                Stream.of("CHAIR", "CO_CHAIR", "LIAISON")
                        .map(office -> String.valueOf(model.holderAt(office, now)))
                        .toList(),
                model.missedAt(now),
                model.missedConsecutivelyAt(now),
                model.seats.stream().map(seat -> seat.statusAt(now)).toList());
        assertThat(found).as("%s", tale()).isEqualTo(expected);
    }

    private static String describe(
            String status,
            List<String> risks,
            List<Integer> members,
            List<String> officers,
            int missed,
            int missedConsecutively,
            List<String> seats) {
        return "%s %s, members %s, officers %s, missed %d, in a row %d, seats %s"
                .formatted(status, risks, members, officers, missed, missedConsecutively, seats);
    }

    /** What was published when, in what order, however often the clock was down. */
    private void toldTheSame() {
        List<String> told = TestDatabase.query(
                        "select details ->> 'at' as at, coalesce(details ->> 'risks', '') as risks from audit_entry"
                                + " where subject = ? and action in ('fallen-at-risk', 'recovered') order by position",
                        groupId.toString())
                .stream()
                .map(row -> row.get("at") + " "
                        + Stream.of(String.valueOf(row.get("risks")).split(" ", -1))
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .toList();
        assertThat(told).as("%s", tale()).isEqualTo(model.told);
        for (int i = 0; i < seats.size(); i++) {
            assertThat(said(seats.get(i))).as("seat %d; %s", i, tale()).isEqualTo(model.seats.get(i).said);
        }
        assertThat(TestDatabase.count(
                        "select count(*) from decision_request where kind = 'SHUT_DOWN_DEFUNCT_GROUP' and subject_id = ?",
                        groupId))
                .as("%s", tale())
                .isEqualTo(model.asked.size());
    }

    private static List<String> said(UUID seat) {
        return TestDatabase.query(
                        "select action, details ->> 'at' as at from audit_entry where subject = ? and action in"
                                + " ('admitted', 'opt-in-due', 'lapsed', 'confirmed', 'resigned', 'removed', 'ended')"
                                + " order by position",
                        seat.toString())
                .stream()
                .map(row -> switch (String.valueOf(row.get("action"))) {
                    case "opt-in-due", "lapsed" -> row.get("action") + " " + row.get("at");
                    case "admitted", "confirmed" -> String.valueOf(row.get("action"));
                    default -> String.valueOf(row.get("action")).toUpperCase(java.util.Locale.ROOT);
                })
                .toList();
    }

    /** Who could act for the group at the instants at which that changed, and just before. */
    private void allowedTheSame() {
        Map<String, String> roles =
                new TreeMap<>(Map.of("CHAIR", "group-chair", "CO_CHAIR", "group-co-chair", "LIAISON", "group-liaison"));
        List<Instant> instants = Stream.concat(
                        model.seats.stream().flatMap(seat -> Stream.of(seat.from, seat.ends)),
                        Stream.of(model.offices, model.directors)
                                .flatMap(List::stream)
                                .flatMap(each -> Stream.of(each.from, each.until)))
                .filter(at -> at != null && !at.isBefore(model.begun) && !at.isAfter(now))
                .flatMap(at -> Stream.of(at, at.minusNanos(1000)))
                .filter(at -> !at.isBefore(model.begun))
                .distinct()
                .toList();
        List<AuthorityRow> given = TestDatabase.query(
                        "select person_id, role, valid_from, valid_until from authority where body_id = ?", groupId)
                .stream()
                .map(GroupWalk::row)
                .toList();
        for (Instant at : instants) {
            assertThat(holders(given, "group-member", at))
                    .as("members at %s; %s", at, tale())
                    .isEqualTo(model.membersAt(at).stream()
                            .sorted()
                            .map(String::valueOf)
                            .toList());
            roles.forEach((office, role) -> assertThat(holders(given, role, at))
                    .as("%s at %s; %s", role, at, tale())
                    .isEqualTo(Stream.ofNullable(model.holderAt(office, at))
                            .map(String::valueOf)
                            .toList()));
        }
    }

    private List<String> holders(List<AuthorityRow> given, String role, Instant at) {
        return given.stream()
                .filter(row -> row.role().equals(role) && row.isValidAt(at))
                .map(row -> people.indexOf(row.personId()))
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
    }

    private static AuthorityRow row(Map<String, @Nullable Object> row) {
        return new AuthorityRow(
                UUID.fromString(String.valueOf(row.get("person_id"))),
                String.valueOf(row.get("role")),
                null,
                Objects.requireNonNull(instant(row.get("valid_from"))),
                instant(row.get("valid_until")));
    }

    private static @Nullable Instant instant(@Nullable Object at) {
        return at instanceof java.sql.Timestamp timestamp ? timestamp.toInstant() : null;
    }

    private LocalDate today() {
        return now.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private <T> T done(java.util.function.Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            services.time().remember(now);
            return work.get();
        });
    }

    private @Nullable String refusal(Runnable command) {
        try {
            done(() -> {
                command.run();
                return "";
            });
            return null;
        } catch (Problem refused) {
            return refused.type().type();
        }
    }

    private String tale() {
        return "walk " + seed + ": " + String.join("; ", story);
    }
}
