package org.foundationops.membership.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.conductTeam;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.treasurer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.membership.corporate.MembershipClock;
import org.junit.jupiter.api.Test;

/**
 * Random sequences of commands (apply, decide, bill, pay, reverse, renew, resign, replace representatives, merge persons,
 * suspend and lift, move the clock) against a simple model: the same refusals, states, messages, and the same electorate at every instant.
 */
@ServiceTest
class RandomWalkTest {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 18;
    private static final int AT_ONCE = 4;
    private static final String TOPIC = "foundation.membership.v1";

    @Inject
    MembershipClock clock;

    @Inject
    DataSource database;

    @Test
    void theServiceDoesWhatTheModelDoes() throws ExecutionException, InterruptedException {
        int walks = Boolean.getBoolean("foundation.long") ? 10_000 : 1_000;
        List<Model> models = walk(walks);
        everythingHappened(models);
        statusesAgree(models);
        electoratesAgree(models);
        messagesAgree(models);
    }

    private List<Model> walk(int walks) throws ExecutionException, InterruptedException {
        Walk.Officers officers = new Walk.Officers(
                secretary().token(), treasurer().token(), conductTeam().token());
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Model>> running = LongStream.rangeClosed(1, walks)
                    .mapToObj(seed -> threads.submit(() -> {
                        Model model = new Walk(seed, officers, clock::tick, database)
                                .run(SHORTEST + (int) (seed % (LONGEST - SHORTEST)));
                        if (done.incrementAndGet() % 250 == 0) {
                            System.out.printf("%d of %d walks%n", done.get(), walks);
                        }
                        return model;
                    }))
                    .toList();
            List<Model> models = new ArrayList<>();
            for (Future<Model> each : running) {
                models.add(each.get());
            }
            return models;
        }
    }

    /** Walks that never come somewhere would prove nothing about it. */
    private static void everythingHappened(List<Model> models) {
        Map<String, Long> times = models.stream()
                .flatMap(model -> Stream.of(
                        model.companies.stream().flatMap(each -> each.said.stream()),
                        model.applications.stream().flatMap(each -> each.said.stream()),
                        model.suspensions().flatMap(each -> each.said.stream()),
                        model.humans.stream().flatMap(each -> each.said.stream())))
                .flatMap(participles -> participles)
                .collect(Collectors.groupingBy(participle -> participle, TreeMap::new, Collectors.counting()));
        System.out.println(times);
        assertThat(times)
                .containsKeys(
                        "activated",
                        "admitted",
                        "alternate-removed",
                        "continued",
                        "imposed",
                        "lapsed",
                        "lifted",
                        "merged",
                        "moved",
                        "rejected",
                        "renewal-due",
                        "renewed",
                        "representative-merged",
                        "representative-named",
                        "resigned",
                        "suspended",
                        "term-cut",
                        "withdrawn");
        assertThat(times.values()).allSatisfy(count -> assertThat(count).isGreaterThan(models.size() / 500));
    }

    private static void statusesAgree(List<Model> models) {
        Instant now = Instant.now();
        Map<String, String> statuses = Http.export(secretary().token(), "/v1/corporate-memberships")
                .lines()
                .map(Http::read)
                .collect(Collectors.toMap(
                        each -> each.path("id").textValue(),
                        each -> each.path("status").textValue()));
        assertThat(models)
                .allSatisfy(model -> assertThat(model.companies)
                        .allSatisfy(company -> assertThat(statuses.get(company.id.toString()))
                                .as(company.said.toString())
                                .isEqualTo(company.shownAt(now, model.isSuspended(company, now)))));
    }

    /** In the middle between two changes of a day, over all days to which something was moved. */
    private static void electoratesAgree(List<Model> models) {
        Set<String> walkers = models.stream()
                .flatMap(model -> model.humans.stream())
                .map(human -> human.id().toString())
                .collect(Collectors.toCollection(HashSet::new));
        Duration sinceMidnight = Duration.ofNanos(LocalTime.now(ZoneOffset.UTC).toNanoOfDay());
        Duration half = sinceMidnight.toHours() >= 12
                ? sinceMidnight.dividedBy(2)
                : sinceMidnight.minusDays(1).dividedBy(2);
        int voters = 0;
        for (int days = 1; days < 2500; days += days < 10 ? 1 : 37) {
            Instant at = Instant.now().minus(half.abs()).minus(Duration.ofDays(days));
            List<String> expected = models.stream()
                    .flatMap(model -> model.electorateAt(at).stream())
                    .sorted()
                    .toList();
            List<String> found = Http.export(secretary().token(), "/v1/electorate/entries?at=" + at)
                    .lines()
                    .map(Http::read)
                    .filter(voter -> walkers.contains(voter.path("personId").textValue()))
                    .map(RandomWalkTest::line)
                    .sorted()
                    .toList();
            assertThat(found).as("electorate %d days ago", days).isEqualTo(expected);
            voters += found.size();
        }
        assertThat(voters).isGreaterThan(models.size());
    }

    private static String line(JsonNode voter) {
        return String.join(
                "|",
                voter.path("class").asText(),
                voter.path("personId").asText(),
                voter.path("organisationId").asText());
    }

    private static void messagesAgree(List<Model> models) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> TestDatabase.count("select count(*) from outbox") == 0);
        List<KafkaProbe.Message> messages = KafkaProbe.read(TOPIC);
        Map<String, List<String>> ofKeys = messages.stream()
                .filter(each -> Stream.of("corporate-membership/", "membership-application/", "suspension/")
                        .anyMatch(each.key()::startsWith))
                .collect(Collectors.groupingBy(
                        KafkaProbe.Message::key,
                        TreeMap::new,
                        Collectors.mapping(RandomWalkTest::participle, Collectors.toList())));
        Map<String, List<String>> ofMembers = messages.stream()
                .filter(each -> each.key().startsWith("member/"))
                .sorted(Comparator.comparing(
                        each -> each.envelope().path("time").asText()))
                .collect(Collectors.groupingBy(
                        each -> each.data().path("personId").asText(),
                        TreeMap::new,
                        Collectors.mapping(RandomWalkTest::participle, Collectors.toList())));
        for (Model model : models) {
            model.companies.forEach(each -> said(ofKeys, "corporate-membership/", each.id, each.said));
            model.suspensions()
                    .filter(each -> each.said.getFirst().equals("imposed"))
                    .forEach(each -> said(ofKeys, "suspension/", each.id, each.said));
            model.applications.forEach(each -> said(ofKeys, "membership-application/", each.id, each.said));
            model.humans.stream()
                    .filter(each -> !each.said.isEmpty())
                    .forEach(each -> said(ofMembers, "", each.id(), each.said));
        }
    }

    private static void said(Map<String, List<String>> messages, String noun, UUID id, List<String> expected) {
        assertThat(messages.get(noun + id)).as(noun + id).isEqualTo(expected);
    }

    private static String participle(KafkaProbe.Message message) {
        String[] parts = message.type().split("\\.", -1);
        return parts[parts.length - 2];
    }
}
