package org.foundationops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.foundationops.endtoend.Stand.Replica;
import org.foundationops.endtoend.adversary.Adversary;
import org.foundationops.endtoend.adversary.DatabaseDump;
import org.foundationops.endtoend.adversary.Needles;
import org.foundationops.endtoend.adversary.Secret;
import org.foundationops.endtoend.adversary.Source;
import org.foundationops.endtoend.adversary.TopicDump;
import org.foundationops.endtoend.adversary.Trait;
import org.foundationops.endtoend.adversary.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole elections under load, and then somebody who has everything that was stored: all rows of both databases as they lie,
 * all messages, logs, traces and metrics. The adversary knows in which batches everybody's registration and ballots were,
 * and finds no more than who guesses among those who share them. That it would find more if it were there is shown by one
 * more election, beside which two small tables were put.
 */
class UnlinkabilityTest {

    private static final int SEEDS = 20;
    private static final int VOTERS = 500;
    private static final int AT_ONCE = 2;
    private static final int CLIENTS = 3;
    private static final int LEAKY = 1000;

    /** With so many ways tried, a fault is reported by chance once in a thousand runs. */
    private static final double CHANCE = 0.001;

    private static final Pattern ROUTES = Pattern.compile("/casts|/registration(?![-a-z])");

    @TempDir
    Path folder;

    @Test
    void storedDataDoesNotTellWhoseABallotIs() throws Exception {
        try (Stand stand = new Stand(folder);
                TraceCollector traces = new TraceCollector()) {
            stand.startPostgres();
            stand.startKafka();
            Replica elections = stand.service("elections-service", settings(traces));
            elections.process().start();
            stand.awaitReady(elections);

            BusyElection leaky = new BusyElection(stand, elections, LEAKY, VOTERS, 1);
            Leak.spring(stand, leaky.election().id());
            leaky.run();
            Leak.stop(stand);
            say("the leaky election is over");
            List<BusyElection> held = hold(stand, elections);
            List<Source> kits = kits(held);
            String metrics = text(elections.management() + "/q/metrics");
            awaitQuiet(stand);
            elections.process().stop();

            List<Source> sources = sources(stand, traces, elections, metrics);
            sources.addAll(kits);
            say("%d sources, %d rows"
                    .formatted(
                            sources.size(),
                            sources.stream()
                                    .mapToInt(source -> source.rows().size())
                                    .sum()));
            theLeakIsFound(stand, leaky, sources);
            nothingIsFound(stand, held, sources);
            nothingNamesTheRoutes(metrics, elections.process().log(), traces);
            theBoxHasNoSequenceAndNothingWaits(stand);
        }
    }

    private static Map<String, String> settings(TraceCollector traces) {
        Map<String, String> settings = new HashMap<>(traces.settings());
        settings.put("FOUNDATION_BALLOTBOX_BATCH_PAUSE", "PT2S");
        settings.put("FOUNDATION_BALLOTBOX_CLOCK", "1s");
        settings.put("FOUNDATION_BALLOTS_ISSUANCE_PAUSE", "PT2S");
        settings.put("FOUNDATION_BALLOTS_CLOCK", "1s");
        return settings;
    }

    private static List<BusyElection> hold(Stand stand, Replica elections) throws Exception {
        try (ExecutorService halls = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<BusyElection>> running = IntStream.range(0, SEEDS)
                    .mapToObj(seed -> halls.submit(() -> {
                        BusyElection election = new BusyElection(stand, elections, seed, VOTERS, CLIENTS);
                        election.run();
                        say("election %d of %d is over".formatted(seed + 1, SEEDS));
                        return election;
                    }))
                    .toList();
            List<BusyElection> held = new ArrayList<>();
            for (Future<BusyElection> election : running) {
                held.add(election.get());
            }
            return held;
        }
    }

    private static void awaitQuiet(Stand stand) {
        Awaitility.await("all messages to be sent")
                .atMost(Stand.PATIENCE)
                .until(() -> stand.number("elections", "select count(*) from outbox") == 0);
    }

    private static List<Source> sources(Stand stand, TraceCollector traces, Replica elections, String metrics)
            throws SQLException {
        List<Source> sources = new ArrayList<>();
        for (String database : List.of("elections", "ballotbox")) {
            try (Connection connection = stand.connect(database)) {
                sources.addAll(DatabaseDump.read(database, connection));
            }
        }
        sources.addAll(TopicDump.read(stand.kafkaAddress()));
        sources.add(Source.ofLines("log", elections.process().log().lines().toList()));
        sources.add(Source.ofLines("metrics", metrics.lines().toList()));
        sources.add(Source.ofBytes("traces", traces.bodies()));
        return sources;
    }

    /** What is published, a source for each file. */
    private static List<Source> kits(List<BusyElection> held) throws IOException {
        Map<String, List<byte[]>> files = new TreeMap<>();
        for (BusyElection election : held) {
            KitContents.of(election.election().kit())
                    .files()
                    .forEach((name, json) -> files.computeIfAbsent(name, file -> new ArrayList<>())
                            .add(json.toString().getBytes(StandardCharsets.UTF_8)));
        }
        List<Source> kits = new ArrayList<>();
        files.forEach((name, contents) -> kits.add(Source.ofBytes("kits " + name, contents)));
        return kits;
    }

    private static void theLeakIsFound(Stand stand, BusyElection leaky, List<Source> sources) throws SQLException {
        Needles needles = new Needles();
        Truth truth = new Truth(leaky);
        truth.describe(0, needles, stand);
        Adversary adversary = new Adversary(List.of(truth.secret(false, stand, List.of())), needles);
        sources.forEach(adversary::read);
        List<Way> ways = adversary.ways();
        show("With the leak, among " + VOTERS, ways, 3);

        assertThat(ways.getFirst().hits()).isGreaterThan(VOTERS * 9 / 10);
        assertThat(ways.getFirst().name()).contains("registration_note").contains("cast_note");
        assertThat(ways.getFirst().chance()).isLessThan(1e-20);
    }

    private static void nothingIsFound(Stand stand, List<BusyElection> held, List<Source> sources) throws SQLException {
        List<TopicLog.Message> messages =
                TopicLog.read(stand.kafkaAddress(), "foundation.elections.v1").messages();
        Needles needles = new Needles();
        List<Secret> secrets = new ArrayList<>();
        for (BusyElection election : held) {
            Truth truth = new Truth(election);
            truth.describe(secrets.size(), needles, stand);
            secrets.add(truth.secret(true, stand, messages));
        }
        Adversary adversary = new Adversary(secrets, needles);
        sources.forEach(adversary::read);
        List<Way> joined = adversary.ways();
        List<Way> withNotes = adversary.waysWithNotes();
        double allowed = CHANCE / (joined.size() + withNotes.size());
        show("%d elections of %d, %d ways".formatted(held.size(), VOTERS, joined.size()), joined, 5);
        show("with a note of who was there when, %d ways".formatted(withNotes.size()), withNotes, 5);

        assertThat(adversary.besideEachOther()).isEmpty();
        assertThat(adversary.placesOf(Trait.TAG)).isEmpty();
        assertThat(adversary.placesOf(Trait.BLINDED_MESSAGE)).isEmpty();
        assertThat(adversary.placesOf(Trait.BLIND_SIGNATURE)).isEmpty();
        assertThat(adversary.placesOf(Trait.PERSON))
                .as("it looks at the right data")
                .contains("elections issuance.person_id");
        assertThat(adversary.placesOf(Trait.KEY))
                .as("it looks at the right data")
                .contains("ballotbox leaf.key");
        assertThat(joined).filteredOn(way -> way.chance() < allowed).isEmpty();
        assertThat(withNotes).filteredOn(way -> way.chance() < allowed).isEmpty();
    }

    private static void nothingNamesTheRoutes(String metrics, String log, TraceCollector traces) {
        String spans = String.join(
                "\n",
                traces.bodies().stream()
                        .map(body -> new String(body, StandardCharsets.ISO_8859_1))
                        .toList());

        assertThat(spans).as("traces are made").contains("/v1/elections/{id}/opening");
        assertThat(ROUTES.matcher(spans).results().count()).as("in traces").isZero();
        assertThat(metrics).as("metrics are made").contains("/v1/elections/{id}/opening");
        assertThat(metrics.lines().filter(ROUTES.asPredicate()))
                .as("in metrics")
                .isEmpty();
        assertThat(log.lines().filter(ROUTES.asPredicate())).as("in the log").isEmpty();
    }

    private static void theBoxHasNoSequenceAndNothingWaits(Stand stand) {
        assertThat(stand.number(
                        "ballotbox", "select count(*) from pg_sequences where sequencename <> 'cast_note_number_seq'"))
                .isZero();
        assertThat(stand.number("ballotbox", "select count(*) from pending_cast"))
                .isZero();
        assertThat(stand.numbers(
                        "ballotbox", "select setting, 1 from pg_settings where name = 'track_commit_timestamp'"))
                .containsOnlyKeys("off");
    }

    private static void show(String title, List<Way> ways, int count) {
        say(title + ":");
        ways.stream().limit(count).forEach(way -> say("  " + way));
    }

    private static void say(String words) {
        System.out.println("unlinkability: " + words);
    }

    private static String text(String url) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
