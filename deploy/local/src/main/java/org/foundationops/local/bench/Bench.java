package org.foundationops.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import org.foundationops.local.api.Accounts;
import org.foundationops.local.api.Api;
import org.foundationops.local.launcher.Refusal;
import org.foundationops.local.launcher.RunningSystem;

/**
 * Compares the running system with the bare database and the bare broker on the same machine in the same minute. It adds
 * persons to the running system.
 */
public final class Bench {
    private static final int ROUNDS = 3;
    private static final int LEAST_WARM_UPS = 8;
    private static final int MOST_WARM_UPS = 20;
    private static final int SECONDS = 8;
    private static final int REQUESTS = 1000;
    private static final List<String> SERVICES =
            List.of("membership-service", "elections-service", "grants-service", "events-service");

    private final RunningSystem system;
    private final Tool tool;
    private final Api api = new Api();
    private final String membership;
    private final Tool.Database database;

    private Bench(RunningSystem system, Tool tool) {
        this.system = system;
        this.tool = tool;
        this.membership = system.url("membership-service");
        this.database = new Tool.Database("membership", system.postgresPort());
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error"); // the Kafka clients talk a lot
        try {
            new Bench(RunningSystem.find(), Tool.prepare()).run(Part.named(arguments));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(2);
        }
    }

    private void run(List<Part> parts) throws IOException, SQLException {
        say("Each figure is a ratio of two measurements of this run, or a time; bounds stand in brackets.");
        prepareTables();
        for (Part part : parts) {
            switch (part) {
                case START -> starts();
                case MEMORY -> memory();
                case LATENCY -> without(SERVICES.subList(2, SERVICES.size()), this::latency);
                case THROUGHPUT -> without(SERVICES.subList(1, SERVICES.size()), this::throughput);
            }
        }
    }

    private void throughput() throws SQLException {
        say(
                "%d rounds of %d s; 16 connections; sign-in, validation, outbox, audit and idempotency on.",
                ROUNDS, SECONDS);
        creates();
        reads();
    }

    /** Each service answers a new person with work of its own, on the same processors. */
    private void without(List<String> others, Measurement measurement) throws SQLException {
        others.forEach(system::stop);
        try {
            measurement.run();
        } finally {
            others.forEach(system::start);
        }
    }

    private interface Measurement {
        void run() throws SQLException;
    }

    /** Somebody whom the service looks up at every request; of an administrator the token says all. */
    private String token() {
        return new Accounts(api, system.keycloak()).signIn("secretary");
    }

    /** What stands for the sign-in of that token in the database, so that pgbench looks the same person up. */
    private String signInHash(String token) throws SQLException {
        String person = api.get(membership + "/v1/me", token).get("id").asText();
        try (Connection connection = database.connect();
                PreparedStatement query =
                        connection.prepareStatement("select sign_in_hash from identity_sign_in where person_id = ?")) {
            query.setObject(1, UUID.fromString(person));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void creates() throws SQLException {
        double[] ratios = new double[ROUNDS];
        String token = token();
        String signIn = signInHash(token);
        warmUp(
                "create",
                () -> tool.wrk(SECONDS, "create.lua", membership + "/v1/persons", "warm" + UUID.randomUUID(), token));
        for (int i = 0; i < ROUNDS; i++) {
            double http = tool.wrk(SECONDS, "create.lua", membership + "/v1/persons", "b" + UUID.randomUUID(), token);
            double raw = tool.pgbench(SECONDS, "create.sql", database, signIn);
            ratios[i] = http / raw;
            say("  create, round %d: %.0f/s over HTTP, %.0f/s by pgbench, ratio %.2f", i + 1, http, raw, ratios[i]);
        }
        say("create over HTTP to pgbench with the same SQL: %.2f [0.40, aim 0.60]", median(ratios));
    }

    private void reads() throws SQLException {
        double[] ratios = new double[ROUNDS];
        String token = token();
        String signIn = signInHash(token);
        JsonNode person = api.post(
                membership + "/v1/persons",
                token,
                Map.of("displayName", "Read me", "email", "read-" + UUID.randomUUID() + "@example.org"));
        String url = membership + "/v1/persons/" + person.get("id").asText();
        warmUp("read", () -> tool.wrk(SECONDS, "read.lua", url, token));
        for (int i = 0; i < ROUNDS; i++) {
            double http = tool.wrk(SECONDS, "read.lua", url, token);
            double raw = tool.pgbench(SECONDS, "read.sql", database, signIn);
            ratios[i] = http / raw;
            say("  read, round %d: %.0f/s over HTTP, %.0f/s by pgbench, ratio %.2f", i + 1, http, raw, ratios[i]);
        }
        say("read by id over HTTP to pgbench with the same SQL: %.2f [0.45, aim 0.50]", median(ratios));
    }

    /** Until the compiler of the JVM has caught up, which shows in a rate that grows no more. */
    private void warmUp(String what, DoubleSupplier round) {
        double best = 0;
        int roundsWithoutGain = 0;
        for (int i = 1; i <= MOST_WARM_UPS && (i <= LEAST_WARM_UPS || roundsWithoutGain < 2); i++) {
            double rate = round.getAsDouble();
            say("  %s, warm-up %d: %.0f/s", what, i, rate);
            roundsWithoutGain = rate < best * 1.03 ? roundsWithoutGain + 1 : 0;
            best = Math.max(best, rate);
        }
    }

    private void latency() throws SQLException {
        Tool.Database reader = new Tool.Database("elections", system.postgresPort());
        Latencies effect = EffectLatency.commitToEffect(500, api, membership, token(), reader);
        Latencies raw = EffectLatency.produceToConsume(500, system.kafka());
        say("  commit to effect p50 %.1f ms, p99 %.1f ms", effect.percentile(0.5), effect.percentile(0.99));
        say("  produce to consume p50 %.1f ms, p99 %.1f ms", raw.percentile(0.5), raw.percentile(0.99));
        say(
                "commit to effect to raw produce to consume: p50 %.1fx [2], p99 %.1fx [5, aim 2]",
                effect.percentile(0.5) / raw.percentile(0.5), effect.percentile(0.99) / raw.percentile(0.99));
    }

    private void starts() {
        for (String service : SERVICES) {
            system.stop(service);
            Duration without = system.startWithoutCache(service);
            system.stop(service);
            Duration took = system.start(service);
            say(
                    "%s from process start to ready: %.2f s [1.0], %.2f of a start without the AOT cache",
                    service, took.toMillis() / 1e3, (double) took.toMillis() / without.toMillis());
        }
    }

    private void memory() throws IOException {
        Map<String, String> list = Map.of(
                "membership-service", "/v1/organisations",
                "elections-service", "/v1/elections",
                "grants-service", "/v1/awards",
                "events-service", "/v1/events");
        for (String service : SERVICES) {
            for (int i = 0; i < REQUESTS; i++) {
                api.get(system.url(service) + list.get(service), null);
            }
            say(
                    "%s holds %d MB after %d requests [250, aim 200], of them %d MB of files that it maps",
                    service, megabytes(service, "VmRSS:"), REQUESTS, megabytes(service, "RssFile:"));
        }
    }

    private long megabytes(String service, String figure) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + system.pid(service) + "/status")).stream()
                .filter(line -> line.startsWith(figure))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private void prepareTables() throws SQLException, IOException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(tool.folder().resolve("schema.sql")));
            statement.execute("create table bench.person_read as select row_number() over () as n, p.* from"
                    + " public.person p cross join generate_series(1, 1000) limit 1000");
            statement.execute("create unique index on bench.person_read (n)");
            statement.execute("analyze bench.person_read");
        }
    }

    /** What can be measured by itself, in the order of the whole. */
    private enum Part {
        START,
        MEMORY,
        LATENCY,
        THROUGHPUT;

        /** All, unless some are named. */
        static List<Part> named(String[] arguments) {
            List<String> names = List.of(arguments);
            List<String> known = Arrays.stream(values()).map(Part::toString).toList();
            if (!known.containsAll(names)) {
                throw new Refusal("bench measures " + String.join(", ", known) + "; not: " + String.join(" ", names));
            }
            return Arrays.stream(values())
                    .filter(part -> names.isEmpty() || names.contains(part.toString()))
                    .toList();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
