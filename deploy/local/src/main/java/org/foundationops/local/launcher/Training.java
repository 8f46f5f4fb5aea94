package org.foundationops.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.foundationops.local.parts.ReadyLine;

/**
 * Runs a new build once with traffic and records an AOT cache from it, which halves the time of every later start. The
 * traffic reads, and sends bodies that are refused, so the data stays as it is.
 */
final class Training {

    private static final Duration RECORDING_TIME = Duration.ofMinutes(2);
    private static final int ROUNDS = 5;

    private final Ports ports;
    private final Supervisor supervisor;
    private final Services services;
    private final Progress progress;
    private final Http http = new Http();

    Training(Ports ports, Supervisor supervisor, Services services, Progress progress) {
        this.ports = ports;
        this.supervisor = supervisor;
        this.services = services;
        this.progress = progress;
    }

    /** Two at a time: while one is exercised, the cache of the other is written. */
    void recordAll(List<ServiceInstallation> untrained, ReadyLine parts) {
        progress.say("recording AOT caches of " + untrained.size() + " services, once per build");
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            untrained.stream()
                    .map(installation -> CompletableFuture.runAsync(() -> record(installation, parts), two))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private void record(ServiceInstallation installation, ReadyLine parts) {
        Service service = installation.service();
        RunningProcess process = supervisor.start(installation.trainingLaunch(services.environment(service, parts)));
        services.awaitReady(service, process);
        String token = new Tokens(ports).person("administrator");
        for (int round = 0; round < ROUNDS; round++) {
            exercise(ports.url(service.port()), token);
        }
        supervisor.stop(process, RECORDING_TIME);
        // Without a cache the service runs all the same, it only starts more slowly.
        progress.say(service.id() + (isUsable(installation) ? " is recorded" : " could not be recorded"));
    }

    private void exercise(String base, String token) {
        Http.Answer description = http.get(base + "/q/openapi?format=json", null);
        if (!description.isSuccess()) {
            return;
        }
        for (Map.Entry<String, JsonNode> path : description.json().path("paths").properties()) {
            String url = base
                    + path.getKey().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
            if (path.getValue().has("get")) {
                http.get(url, token);
                http.get(url, null);
            }
            if (path.getValue()
                    .path("post")
                    .path("requestBody")
                    .path("required")
                    .asBoolean()) {
                http.post(
                        url,
                        token,
                        Map.of("unknown", List.of()),
                        UUID.randomUUID().toString());
            }
        }
    }

    private boolean isUsable(ServiceInstallation installation) {
        if (!installation.isTrained()) {
            return false;
        }
        RunningProcess check = supervisor.start(installation.checkLaunch());
        boolean usable = supervisor.awaitEnd(check, RECORDING_TIME);
        if (!usable) {
            forget(installation);
        }
        return usable;
    }

    private static void forget(ServiceInstallation installation) {
        try {
            Files.delete(installation.cache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
