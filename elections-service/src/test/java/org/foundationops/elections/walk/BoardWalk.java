package org.foundationops.elections.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.Boardroom;
import org.foundationops.elections.HeldElection;
import org.foundationops.elections.Scene;
import org.foundationops.elections.interest.Affiliated;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.TestPerson;
import org.jspecify.annotations.Nullable;

/** One board over some years. A year passes by moving everything that is known of the board a year back. */
final class BoardWalk {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final List<Integer> SIZES = List.of(5, 7, 9);

    private final long seed;
    private final Random random;
    private final Map<String, Integer> happened;
    private final Boardroom room = Boardroom.of(7);
    private final BoardFacts facts = new BoardFacts(room);
    private final Map<UUID, TestPerson> people = new HashMap<>();
    private final List<UUID> companies = new ArrayList<>();
    private final List<String> story = new ArrayList<>();

    /** Everything happens sooner or later, in another order each time. */
    private final List<Runnable> ahead = new ArrayList<>();

    private int size = 7;

    BoardWalk(long seed, Map<String, Integer> happened) {
        this.seed = seed;
        this.random = new Random(seed);
        this.happened = happened;
        room.directors().forEach(this::known);
    }

    void run(int years) {
        try {
            for (int year = 1; year <= years; year++) {
                for (int event = 0; event < 4; event++) {
                    somethingHappens();
                    facts.holdTogether();
                }
                facts.daysPass(facts.daysUntilTermsEnd());
                elect();
                facts.holdTogether();
                facts.everySeatIsHeld();
                merge();
                facts.holdTogether();
            }
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("Seed " + seed + ": " + story, broken);
        }
    }

    private void somethingHappens() {
        if (ahead.isEmpty()) {
            ahead.addAll(List.of(
                    this::leave,
                    this::leave,
                    this::appoint,
                    this::appoint,
                    this::resize,
                    this::takeLeave,
                    this::takeLeave,
                    this::employ));
            Collections.shuffle(ahead, random);
        }
        ahead.removeLast().run();
    }

    /** Somebody resigns or is removed, as long as anybody remains. */
    private void leave() {
        List<UUID> sitting = facts.holders();
        if (sitting.size() < 3) {
            return;
        }
        TestPerson person = person(any(sitting));
        UUID term = facts.termOf(person.id());
        if (random.nextBoolean()) {
            Api.post(person.token(), "/v1/terms/" + term + "/resignation", Map.of())
                    .statusCode(200);
        } else {
            Api.post(room.secretary().token(), "/v1/terms/" + term + "/removal", Boardroom.decision())
                    .statusCode(200);
        }
        happened("resigned");
    }

    /** Somebody is away for some time, unless two are already. */
    private void takeLeave() {
        List<UUID> sitting = facts.holders();
        if (sitting.isEmpty()) {
            return;
        }
        int status = Api.post(
                        person(any(sitting)).token(),
                        room.path("/leaves"),
                        Map.of(
                                "until",
                                Boardroom.inDays(30 + random.nextInt(120)).toString()))
                .extract()
                .statusCode();
        assertThat(status).isIn(201, 409);
        happened(status == 201 ? "on-leave" : "no-leave");
    }

    private void appoint() {
        List<UUID> vacant = facts.vacantSeats();
        if (vacant.isEmpty()) {
            return;
        }
        TestPerson person = known(Scene.person());
        if (random.nextBoolean() && !companies.isEmpty()) {
            Affiliated.with(person, any(companies));
        }
        int status = room.appoints(person, any(vacant)).extract().statusCode();
        assertThat(status).isIn(201, 409);
        happened(status == 201 ? "appointed" : "refused-by-cap");
    }

    private void resize() {
        int next = any(SIZES.stream().filter(other -> other != size).toList());
        room.resizes(Map.of("authorisedNumber", next)).statusCode(200);
        happened(next > size ? "enlarged" : "reduced");
        size = next;
    }

    /** Two of the board work for one company. */
    private void employ() {
        List<UUID> sitting = new ArrayList<>(facts.holders());
        Collections.shuffle(sitting, random);
        UUID company = UuidV7.next();
        companies.add(company);
        sitting.stream()
                .filter(facts::isUnaffiliated)
                .limit(2)
                .forEach(person -> Affiliated.with(person(person), company));
        happened("employed");
    }

    /** Two companies become one, and if too many of the board belong to it, they settle who goes. */
    private void merge() {
        if (companies.size() < 2) {
            employ();
            employ();
        }
        Affiliated.parent(companies.removeFirst(), companies.getFirst());
        happened("merged");
        int breaches = facts.breaches();
        await().atMost(Scene.PATIENCE).until(() -> facts.openCases().size() >= breaches);
        facts.openCases().forEach(this::settle);
    }

    private void settle(String id) {
        await().atMost(Scene.PATIENCE)
                .until(() -> facts.readCase(id).getString("status").equals("RESOLVED")
                        || facts.isConcernOfSitting(facts.readCase(id)));
        JsonPath breach = facts.readCase(id);
        if (!breach.getString("status").equals("OPEN")) {
            return;
        }
        List<String> persons = breach.getList("personIds");
        if (random.nextBoolean()) {
            List<String> leavers = persons.subList(0, persons.size() - 2);
            persons.forEach(person -> Api.post(
                            person(UUID.fromString(person)).token(),
                            "/v1/affiliation-cases/" + id + "/agreement",
                            Map.of("leaverIds", leavers))
                    .statusCode(200));
        } else {
            facts.daysPass(31);
            await().atMost(Scene.PATIENCE)
                    .until(() -> facts.readCase(id).getString("status").equals("VOTE_DUE"));
            List<Map<String, Object>> votes = persons.stream()
                    .map(person -> Map.<String, Object>of("personId", person, "votes", random.nextInt(3)))
                    .toList();
            Api.post(
                            room.secretary().token(),
                            "/v1/affiliation-cases/" + id + "/vote",
                            Api.with(Boardroom.decision(), "votes", votes))
                    .statusCode(200);
        }
        assertThat(facts.readCase(id).getString("status")).isIn("RESOLVED", "DECIDED");
        happened("settled");
    }

    /** Everything that is up is offered: the rest of a term, or two years for a cohort whose terms are over. */
    private void elect() {
        List<Map<String, String>> offers = facts.seatsUp().stream()
                .map(seat -> HeldElection.term(seat.cohort(), end(seat.restOfTerm(), seat.cohort())))
                .toList();
        HeldElection election = HeldElection.of(room, offers);
        election.announced().statusCode(200);
        election.electsStrangers(offers.size()).forEach(this::known);
        happened("elected");
    }

    private Instant end(@Nullable Instant rest, String cohort) {
        return rest == null
                ? facts.endOfCohort(cohort.equals("ODD") ? "EVEN" : "ODD").plus(YEAR)
                : rest;
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private TestPerson person(UUID id) {
        return Objects.requireNonNull(people.get(id));
    }

    private TestPerson known(TestPerson person) {
        people.put(person.id(), person);
        return person;
    }

    private void happened(String what) {
        story.add(what);
        happened.merge(what, 1, Integer::sum);
    }
}
