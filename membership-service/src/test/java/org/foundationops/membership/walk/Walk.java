package org.foundationops.membership.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Requests.TODAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.walk.Company.Bill;
import org.jspecify.annotations.Nullable;

/** One random sequence of commands, each done over HTTP and in the model; they must refuse the same. */
final class Walk {

    private static final int PERSONS = 3;
    private static final int ORGANISATIONS = 2;

    /** Days by which the clock is moved: about the dates on which a renewal is due, a term ends and the grace does. */
    private static final int[] JUMPS = {1, 30, 89, 90, 334, 335, 365, 366};

    private static final String EARLIER = """
            with days (step) as (select make_interval(days => ?)), companies as (
                select id from corporate_membership where organisation_id = any (?::uuid[])
            ), terms as (
                update corporate_period set valid_from = valid_from - step, valid_until = valid_until - step,
                    planned_until = planned_until - step, recorded_at = recorded_at - step
                from days where corporate_membership_id in (select id from companies)
            ), acting as (
                update corporate_representative set valid_from = valid_from - step, valid_until = valid_until - step,
                    recorded_at = recorded_at - step
                from days where corporate_membership_id in (select id from companies)
            ), votes as (
                update member_period set valid_from = valid_from - step, valid_until = valid_until - step,
                    recorded_at = recorded_at - step
                from days where member_id in (select id from member where person_id = any (?::uuid[]))
            ), suspensions as (
                update suspension set valid_from = valid_from - step, valid_until = valid_until - step,
                    recorded_at = recorded_at - step, lifted_at = lifted_at - step
                from days where person_id = any (?::uuid[]) or organisation_id = any (?::uuid[])
            )
            update corporate_membership set renewal_due_at = renewal_due_at - step, paid_until = paid_until - step,
                lapses_at = lapses_at - step
            from days where id in (select id from companies)""";

    private static final LocalDate LAST_DAY = TODAY.plusDays(60);

    private final long seed;
    private final Random random;
    private final Officers officers;
    private final Runnable clock;
    private final DataSource database;
    private final List<String> story = new ArrayList<>();
    private final Model model;

    Walk(long seed, Officers officers, Runnable clock, DataSource database) {
        this.seed = seed;
        this.random = new Random(seed);
        this.officers = officers;
        this.clock = clock;
        this.database = database;
        this.model = new Model(
                IntStream.range(0, PERSONS).mapToObj(i -> newHuman()).toList(),
                IntStream.range(0, ORGANISATIONS)
                        .mapToObj(i -> newOrganisation())
                        .toList());
    }

    /** The tokens of those who keep the records for everybody. */
    record Officers(String secretary, String treasurer, String conductTeam) {}

    private static Human newHuman() {
        String sub = "walker-" + UuidV7.next();
        TestPerson unknown = new TestPerson(UuidV7.next(), sub);
        return new Human(new TestPerson(
                Http.post(unknown.token(), "/v1/me/sign-in-link", Map.of()).id(), sub));
    }

    private UUID newOrganisation() {
        return Http.post(
                        officers.secretary(),
                        "/v1/organisations",
                        Map.of("legalName", "Walking Ltd", "displayName", "Walking", "country", "IE"))
                .id();
    }

    /** Does so many commands; fails with the whole story when service and model disagree. */
    Model run(int commands) {
        apply(human());
        applyFor(organisation());
        for (int i = 2; i < commands; i++) {
            step();
        }
        return model;
    }

    private void step() {
        switch (random.nextInt(26)) {
            case 0 -> apply(human());
            case 1, 2 -> any(model.applications, this::decide);
            case 3 -> resign(human());
            case 4 -> applyFor(organisation());
            case 5 -> any(model.companies, oneOf(this::decide, this::bill, this::pay, this::resign));
            case 6 -> any(model.companies, this::reverse);
            case 7 -> any(model.companies, this::name);
            case 8 -> any(model.companies, oneOf(this::removeAlternate, this::renew, this::decideRenewal));
            case 9, 10 -> merge(human(), human());
            case 24 -> suspendOrLift(human());
            case 25 -> suspendOrLift(organisation());
            case 11, 12, 13 -> moveTheClock(JUMPS[random.nextInt(JUMPS.length)]);
            default -> any(model.companies, this::goOn);
        }
    }

    @SafeVarargs
    private Consumer<Company> oneOf(Consumer<Company>... commands) {
        return commands[random.nextInt(commands.length)];
    }

    /** What usually comes next for a company, so that many of them come far. */
    private void goOn(Company company) {
        switch (company.standing) {
            case "APPLIED" -> decide(company);
            case "APPROVED" -> bill(company);
            case "INVOICED" -> pay(company);
            case "ACTIVE" -> renewOn(company);
            default -> applyFor(company.organisation);
        }
    }

    private void renewOn(Company company) {
        switch (company.renewal == null ? "NONE" : company.renewal.status) {
            case "REQUESTED" -> decideRenewal(company);
            case "APPROVED" -> bill(company);
            case "INVOICED" -> pay(company);
            default -> {
                if (company.statusAt(Instant.now()).equals("ACTIVE")) {
                    moveTheClock(JUMPS[random.nextInt(JUMPS.length)]);
                } else {
                    renew(company);
                }
            }
        }
    }

    private void apply(Human human) {
        Http.Answer answer = Http.post(
                human.token,
                "/v1/membership-applications",
                Map.of("statement", "I review.", "categories", List.of("REVIEW_AND_TRIAGE")));
        same("apply " + name(human), model.refusesApplication(human.survivor(), Instant.now()), answer);
        if (answer.isDone()) {
            model.applications.add(new Model.Application(answer.id(), human.survivor()));
        }
    }

    private void decide(Model.Application application) {
        boolean approved = random.nextInt(4) > 0;
        Http.Answer answer = Http.post(
                officers.secretary(),
                "/v1/membership-applications/" + application.id + "/decision",
                decision(approved));
        same(
                "decide on " + name(application.owner) + " " + approved,
                model.decide(application, approved, Instant.now()),
                answer);
    }

    private void resign(Human human) {
        if (human.survivor().isMember()) {
            JsonNode me = Http.get(human.token, "/v1/me").body();
            Http.Answer answer = Http.post(
                    human.token,
                    "/v1/members/" + me.path("membership").path("id").textValue() + "/resignation",
                    Map.of());
            same("resign " + name(human), null, answer);
            human.survivor().endVote("resigned", Instant.now());
        }
    }

    private void applyFor(UUID organisation) {
        Human representative = human().survivor();
        Human alternate = human().survivor();
        boolean hasAlternate = alternate != representative && random.nextBoolean();
        Map<String, Object> body = hasAlternate
                ? Map.of(
                        "organisationId",
                        organisation,
                        "tier",
                        "BRONZE",
                        "representativeId",
                        representative.id(),
                        "alternateId",
                        alternate.id())
                : Map.of("organisationId", organisation, "tier", "BRONZE", "representativeId", representative.id());
        Http.Answer answer = Http.post(representative.token, "/v1/corporate-memberships", body);
        same("apply for a company", refusesCompany(representative, organisation), answer);
        if (answer.isDone()) {
            model.companies.add(new Company(
                    answer.id(), organisation, representative, hasAlternate ? alternate : null, Instant.now()));
        }
    }

    @Nullable
    private String refusesCompany(Human representative, UUID organisation) {
        if (representative.suspended.at(Instant.now())) {
            return "person-suspended";
        }
        if (model.suspensionsOf(organisation).at(Instant.now())) {
            return "organisation-suspended";
        }
        return model.companyOf(organisation).filter(each -> !each.hasEnded()).isPresent()
                ? "organisation-already-member"
                : null;
    }

    private void suspendOrLift(Human human) {
        if (human.mergedInto != null) {
            same("suspend " + name(human), "person-merged", suspend("personId", human.id()));
            return;
        }
        suspendOrLift(name(human), human.suspended, "personId", human.id());
    }

    private void suspendOrLift(UUID organisation) {
        suspendOrLift("a company", model.suspensionsOf(organisation), "organisationId", organisation);
    }

    private void suspendOrLift(String whom, Suspended suspended, String kind, UUID id) {
        Optional<Suspended.One> inForce = suspended.inForce(Instant.now());
        if (inForce.isPresent() && isOwn(inForce.get()) && random.nextBoolean()) {
            Http.Answer answer =
                    Http.post(officers.conductTeam(), "/v1/suspensions/" + inForce.get().id + "/lifting", Map.of());
            same("lift the suspension of " + whom, null, answer);
            Suspended.end(inForce.get(), "lifted", Instant.now());
            return;
        }
        Http.Answer answer = suspend(kind, id);
        same("suspend " + whom, inForce.isPresent() ? "suspension-overlaps" : null, answer);
        if (answer.isDone()) {
            suspended.impose(
                    answer.id(),
                    Instant.now(),
                    LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    /** What a merger brought has an id of its own, which the model does not know. */
    private static boolean isOwn(Suspended.One one) {
        return one.said.getFirst().equals("imposed");
    }

    private Http.Answer suspend(String kind, UUID id) {
        return Http.post(
                officers.conductTeam(), "/v1/suspensions", Map.of(kind, id, "until", LAST_DAY, "reason", "Report 7"));
    }

    private void decide(Company company) {
        boolean approved = random.nextInt(5) > 0;
        Http.Answer answer = post(officers.secretary(), company, "decision", decision(approved));
        same("decide on a company " + approved, company.decide(approved), answer);
    }

    private void bill(Company company) {
        Http.Answer answer = post(
                officers.treasurer(),
                company,
                "invoices",
                Map.of("amount", usd(Company.DUES), "dueOn", TODAY.plusDays(30)));
        same("bill", company.refusesBill(), answer);
        if (answer.isDone()) {
            company.bill(answer.id());
        }
    }

    private void pay(Company company) {
        Bill bill = company.bill;
        if (bill == null) {
            return;
        }
        long amount = switch (random.nextInt(5)) {
            case 0 -> 100_000;
            case 1 -> bill.open() + 1;
            default -> Math.max(1, bill.open());
        };
        UUID payment = UuidV7.next();
        Http.Answer answer = Http.post(
                officers.treasurer(),
                "/v1/invoices/" + bill.id + "/payments",
                Map.of("amount", usd(amount), "bankReference", "walk-" + payment, "paidOn", TODAY));
        same("pay " + amount, company.pay(bill, payment, amount, Instant.now()), answer);
        tick();
    }

    private void reverse(Company company) {
        Bill bill = company.bill;
        if (bill == null || bill.payments.isEmpty()) {
            return;
        }
        UUID payment = bill.payments.keySet().stream().toList().getLast();
        UUID booked = (UUID) TestDatabase.query("select id from payment where bank_reference = ?", "walk-" + payment)
                .getFirst()
                .get("id");
        Http.Answer answer = Http.post(
                officers.treasurer(),
                "/v1/invoices/" + bill.id + "/payments/" + booked + "/reversal",
                Map.of("reason", "booked by mistake"));
        same("reverse a payment", null, answer);
        company.reverse(bill, payment, Instant.now());
        tick();
    }

    private void name(Company company) {
        Human human = human().survivor();
        boolean representative = random.nextBoolean();
        Http.Answer answer = post(
                officers.secretary(),
                company,
                "representatives",
                Map.of("personId", human.id(), "capacity", representative ? "REPRESENTATIVE" : "ALTERNATE"));
        same(
                "name " + name(human) + " representative " + representative,
                company.name(human, representative, Instant.now()),
                answer);
    }

    private void removeAlternate(Company company) {
        Http.Answer answer = post(officers.secretary(), company, "alternate-removal", Map.of());
        same("remove the alternate", company.removeAlternate(Instant.now()), answer);
    }

    private void resign(Company company) {
        Http.Answer answer = post(officers.secretary(), company, "resignation", Map.of());
        same("a company resigns", company.resign(Instant.now()), answer);
    }

    private void renew(Company company) {
        Http.Answer answer = post(officers.secretary(), company, "renewals", Map.of("tier", "BRONZE"));
        same("renew", company.refusesRenewal(Instant.now()), answer);
        if (answer.isDone()) {
            company.renewal = new Company.Renewal(answer.id());
        }
    }

    private void decideRenewal(Company company) {
        Company.Renewal renewal = company.renewal;
        if (renewal == null) {
            return;
        }
        boolean approved = random.nextInt(5) > 0;
        Http.Answer answer = Http.post(
                officers.secretary(), "/v1/corporate-renewals/" + renewal.id + "/decision", decision(approved));
        boolean isUndecided = renewal.status.equals("REQUESTED");
        same("decide on a renewal " + approved, isUndecided ? null : "renewal-not-requested", answer);
        if (isUndecided) {
            renewal.status = approved ? "APPROVED" : "REJECTED";
        }
    }

    private void merge(Human one, Human other) {
        if (one == other) {
            return;
        }
        Http.Answer answer = Http.post(
                officers.secretary(),
                "/v1/persons/" + one.id() + "/merger",
                Map.of("into", other.id(), "reason", "registered twice"));
        boolean isMerged = one.mergedInto != null || other.mergedInto != null;
        same("merge " + name(one) + " into " + name(other), isMerged ? "person-merged" : null, answer);
        if (!isMerged) {
            model.merge(one, other, Instant.now());
        }
    }

    /** Everything that has happened happened so many days earlier. */
    private void moveTheClock(int days) {
        story.add(days + " days pass");
        try (Connection connection = database.getConnection();
                PreparedStatement earlier = connection.prepareStatement(EARLIER)) {
            earlier.setInt(1, days);
            earlier.setString(2, array(model.organisations.stream()));
            earlier.setString(3, array(model.humans.stream().map(Human::id)));
            earlier.setString(4, array(model.humans.stream().map(Human::id)));
            earlier.setString(5, array(model.organisations.stream()));
            earlier.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        model.earlierBy(Duration.ofDays(days));
        tick();
    }

    private void tick() {
        clock.run();
        model.tick(Instant.now());
    }

    private void same(String command, @Nullable String refusal, Http.Answer answer) {
        story.add(command + ": " + answer.problem());
        assertThat(answer.problem())
                .as("walk %d: %s; got %s", seed, String.join("; ", story), answer.body())
                .isEqualTo(refusal);
    }

    private static Http.Answer post(String who, Company company, String what, Map<String, Object> body) {
        return Http.post(who, "/v1/corporate-memberships/" + company.id + "/" + what, body);
    }

    private static Map<String, Object> decision(boolean approved) {
        return Map.of(
                "outcome",
                approved ? "APPROVED" : "REJECTED",
                "decidedOn",
                TODAY,
                "minuteReference",
                "Board, item " + approved);
    }

    private static Map<String, String> usd(long cents) {
        return Map.of("amount", "%d.%02d".formatted(cents / 100, cents % 100), "currency", "USD");
    }

    private Human human() {
        return model.humans.get(random.nextInt(PERSONS));
    }

    private String name(Human human) {
        return "person " + model.humans.indexOf(human);
    }

    private UUID organisation() {
        return model.organisations.get(random.nextInt(ORGANISATIONS));
    }

    private <T> void any(List<T> things, Consumer<T> command) {
        if (!things.isEmpty()) {
            command.accept(things.get(random.nextInt(things.size())));
        }
    }

    private static String array(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
