package org.foundationops.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foundationops.local.api.Accounts;
import org.foundationops.local.api.Api;
import org.foundationops.local.launcher.Refusal;
import org.foundationops.local.launcher.RunningSystem;

/**
 * Fills the running system with a large foundation by way of its imports, and measures what has to stay quick then.
 * Each run adds as many people again.
 */
public final class ScaleBench {
    private static final int MEMBERS = 65_000;
    private static final int COMPANIES = 5_000;
    private static final int VISITS = 50;
    private static final int PAGE = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final long LOOK_MILLIS = 1_000;
    private static final Pattern RECORDED_AT = Pattern.compile("\"recordedAt\":\"([^\"]+)\"");

    private final Api api = new Api();
    private final Accounts accounts;
    private final String membership;
    private final String run = "s" + UUID.randomUUID().toString().substring(0, 8);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private ScaleBench(RunningSystem system) {
        this.accounts = new Accounts(api, system.keycloak());
        this.membership = system.url("membership-service");
    }

    public static void main(String[] arguments) {
        try {
            new ScaleBench(RunningSystem.find()).run();
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(2);
        }
    }

    private void run() {
        say("%,d members and %,d companies by way of the imports; bounds stand in brackets.", MEMBERS, COMPANIES);
        Instant before = Instant.now();
        load();
        pages();
        electorate();
        dates(before);
    }

    private void load() {
        Duration total = bringIn("PERSONS", "email,display_name,country", MEMBERS + COMPANIES, this::person)
                .plus(bringIn(
                        "ORGANISATIONS",
                        "legal_name,display_name,country,domains,website,parent_domain",
                        COMPANIES,
                        this::company))
                .plus(bringIn("MEMBERS", "email,member_since,decision_reference", MEMBERS, this::member))
                .plus(bringIn(
                        "CORPORATE_MEMBERSHIPS",
                        "organisation_domain,tier,decided_on,minute_reference,amount_paid,currency,paid_until,"
                                + "representative_email,alternate_email",
                        COMPANIES,
                        this::corporateMembership));
        say("all of it was loaded in %.0f s", seconds(total));
    }

    private String person(int i) {
        return email(i) + ",Person " + i + ",IE";
    }

    private String company(int i) {
        return "Company " + i + " Ltd,Company " + i + ",IE," + domain(i) + ",https://" + domain(i) + "/,";
    }

    private String member(int i) {
        return email(i) + "," + today.minusDays(i % 3_000) + ",Import " + run;
    }

    /** All are due for renewal at once, which is more than a day ever brings. */
    private String corporateMembership(int i) {
        return domain(i) + ",BRONZE," + today.minusDays(300) + ",Import " + run + ",2200,USD," + today.plusDays(20)
                + "," + email(MEMBERS + i) + ",";
    }

    private String email(int i) {
        return run + "-" + i + "@example.org";
    }

    private String domain(int i) {
        return run + "-" + i + ".example";
    }

    private Duration bringIn(String kind, String columns, int rows, IntFunction<String> row) {
        String file = columns + "\r\n" + IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\r\n"));
        long start = System.nanoTime();
        String id = api.postAs(
                        membership + "/v1/imports?kind=" + kind,
                        administrator(),
                        "text/csv; charset=UTF-8",
                        file,
                        UUID.randomUUID().toString())
                .get("id")
                .asText();
        await(kind, () -> hasEnded(api.get(membership + "/v1/imports/" + id, administrator())));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        say("  %,d %s in %.1f s, %,.0f a second", rows, kind, seconds(took), rows / seconds(took));
        return took;
    }

    private static boolean hasEnded(JsonNode run) {
        String status = run.get("status").asText();
        if (status.equals("REJECTED") || status.equals("FAILED")) {
            throw new IllegalStateException("The import ended as " + status + ": " + run);
        }
        return status.equals("DONE");
    }

    /** The last page is found by walking there, as a client would. */
    private void pages() {
        String token = secretary();
        String list = membership + "/v1/members?limit=" + PAGE;
        List<String> pages = new ArrayList<>(List.of(list));
        JsonNode page = api.get(list, token);
        while (page.path("next").isTextual()) {
            pages.add(list + "&cursor=" + page.get("next").asText());
            page = api.get(pages.getLast(), token);
        }
        // The last but one is the last that is full.
        String last = pages.get(Math.max(pages.size() - 2, 0));
        double[] firsts = new double[VISITS];
        double[] lasts = new double[VISITS];
        for (int i = 0; i < VISITS; i++) {
            firsts[i] = millis(() -> api.get(list, token));
            lasts[i] = millis(() -> api.get(last, token));
        }
        say(
                "  page 1 of %,d in %.1f ms, the last in %.1f ms (medians of %d)",
                pages.size(), median(firsts), median(lasts), VISITS);
        say("last page of the members to the first: %.2f [1.50]", median(lasts) / median(firsts));
    }

    private void electorate() {
        double[] took = new double[5];
        JsonNode figures = api.get(membership + "/v1/electorate", null);
        for (int i = 0; i < took.length; i++) {
            took[i] = millis(() -> api.get(membership + "/v1/electorate", null));
        }
        say(
                "electorate of %,d at an instant: %.0f ms [1,000]",
                figures.get("count").asLong(), median(took));
    }

    /** The clock looks every minute; what counts is how long it works once it has seen what is due. */
    private void dates(Instant loaded) {
        List<Instant> reminders = new ArrayList<>();
        await("the clock", () -> {
            reminders.clear();
            reminders.addAll(remindersSince(loaded));
            return reminders.size() >= COMPANIES;
        });
        Duration took = Duration.between(
                reminders.stream().min(Instant::compareTo).orElseThrow(),
                reminders.stream().max(Instant::compareTo).orElseThrow());
        say("the daily clock over %,d renewals that are due: %.1f s [30]", reminders.size(), seconds(took));
    }

    private List<Instant> remindersSince(Instant loaded) {
        return api.getText(membership + "/v1/reminders", secretary(), "application/x-ndjson")
                .lines()
                .map(ScaleBench::recordedAt)
                .filter(recordedAt -> !recordedAt.isBefore(loaded))
                .toList();
    }

    private static Instant recordedAt(String reminder) {
        Matcher found = RECORDED_AT.matcher(reminder);
        if (!found.find()) {
            throw new IllegalStateException("a reminder without its instant: " + reminder);
        }
        return Instant.parse(found.group(1));
    }

    private String administrator() {
        return accounts.signIn("administrator");
    }

    private String secretary() {
        return accounts.signIn("secretary");
    }

    private static void await(String what, BooleanSupplier isOver) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isOver.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(what + " is not over after " + PATIENCE.toMinutes() + " minutes");
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static double millis(Runnable request) {
        long start = System.nanoTime();
        request.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
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
