package org.foundationops.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What runs, whether it is ready, and what it holds. */
final class Status {

    private final Home home;
    private final RunState state;
    private final Http http = new Http();

    private Status(Home home, RunState state) {
        this.home = home;
        this.state = state;
    }

    /** Answers whether everything runs and is ready. */
    static boolean print(Home home) {
        return new Status(home, RunningSystem.require(home)).print();
    }

    private boolean print() {
        boolean whole = true;
        row("process", "state", "pid", "memory", "up for");
        for (RunningProcess process : state.processes()) {
            String condition = condition(process);
            whole &= condition.equals("ready") || condition.equals("running");
            row(
                    process.name(),
                    condition,
                    Long.toString(process.pid()),
                    process.find().map(Status::memory).orElse(""),
                    process.find()
                            .flatMap(handle -> handle.info().startInstant())
                            .map(Status::age)
                            .orElse(""));
        }
        System.out.println(Mailbox.summary(home, state.ports()));
        return whole;
    }

    private String condition(RunningProcess process) {
        if (process.find().isEmpty()) {
            return "ended";
        }
        return readiness(process.name())
                .map(url -> http.get(url, null).isSuccess() ? "ready" : "not ready")
                .orElse("running");
    }

    private Optional<String> readiness(String process) {
        if (process.equals(Keycloak.NAME)) {
            return Optional.of(Keycloak.issuer(state.ports()) + "/.well-known/openid-configuration");
        }
        return Arrays.stream(Service.values())
                .filter(service -> service.id().equals(process))
                .map(service -> Services.readiness(state.ports(), service))
                .findFirst();
    }

    private static String memory(ProcessHandle handle) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(handle.pid())).start();
            String kilobytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return kilobytes.isEmpty() ? "" : Long.parseLong(kilobytes) / 1024 + " MB";
        } catch (IOException e) {
            return ""; // no ps here
        }
    }

    private static String age(Instant start) {
        Duration age = Duration.between(start, Instant.now());
        return age.toMinutes() < 1 ? age.toSeconds() + " s" : age.toMinutes() + " min";
    }

    private static void row(String name, String condition, String pid, String memory, String age) {
        System.out.println(String.format(Locale.ROOT, "%-20s %-10s %8s %8s %8s", name, condition, pid, memory, age));
    }
}
