package org.foundationops.local.launcher;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.foundationops.local.parts.ReadyLine;

/** Starts everything, waits until it is ready, and leaves it running. */
final class Up {

    private static final Set<Port> PARTS =
            EnumSet.of(Port.KEYCLOAK, Port.POSTGRES, Port.KAFKA, Port.KAFKA_CONTROLLER, Port.MAIL);

    private final Home home;
    private final UpOptions options;
    private final Ports ports;
    private final Progress progress = new Progress(System.out);
    private final Supervisor supervisor;
    private final Keycloak keycloak;
    private final Services services;

    private Up(Home home, UpOptions options) {
        this.home = home;
        this.options = options;
        this.ports = options.ports();
        this.supervisor = new Supervisor(home, options);
        this.keycloak = new Keycloak(home, ports, supervisor);
        this.services = new Services(home, ports, supervisor, progress);
    }

    static void run(Home home, UpOptions options) {
        try (RunLock lock = RunLock.take(home)) {
            Up up = new Up(home, options);
            up.clearTheWay();
            up.start();
        }
    }

    private void clearTheWay() {
        RunState.load(home).ifPresent(before -> {
            if (before.isWhole()) {
                throw new Refusal("""
                        It is running already%s. See ./foundation status, or stop it with ./foundation down.""".formatted(
                                before.portOffset() == 0 ? "" : " (port offset %d)".formatted(before.portOffset())));
            }
            progress.say("stopping what a broken start or a crash has left");
            Supervisor.stopAll(home, before);
        });
        ports.requireFree(options.partsOnly() ? PARTS : EnumSet.allOf(Port.class));
        if (options.fresh()) {
            progress.say("forgetting all data");
            Folders.delete(home.data());
        }
    }

    private void start() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::giveUp, "give-up"));
        ReadyLine parts = startParts();
        if (options.partsOnly()) {
            new KeycloakStart(keycloak, parts, progress).start();
        } else {
            startServices(parts);
            new Seeding(home, ports, progress).seed();
        }
        supervisor.completed();
        System.out.println(Overview.of(ports, options.partsOnly()));
    }

    /** Ctrl-C, or a failure on the way. */
    private void giveUp() {
        if (!supervisor.isComplete()) {
            System.out.println("Stopping what was started ...");
            supervisor.giveUp();
        }
    }

    private ReadyLine startParts() {
        progress.say("starting PostgreSQL and Kafka");
        CompletableFuture<Void> prepared = CompletableFuture.runAsync(() -> keycloak.prepare(progress));
        ReadyLine parts = PartsProcess.start(home, ports, supervisor);
        progress.say("PostgreSQL and Kafka are ready");
        prepared.join();
        return parts;
    }

    /** Recording needs Keycloak; without it, Keycloak and the services start side by side. */
    private void startServices(ReadyLine parts) {
        List<ServiceInstallation> untrained = services.install();
        KeycloakStart provider = new KeycloakStart(keycloak, parts, progress);
        if (!untrained.isEmpty()) {
            provider.startForRecording();
            new Training(ports, supervisor, services, progress).recordAll(untrained, parts);
        }
        CompletableFuture<Void> signIn = CompletableFuture.runAsync(provider::start);
        services.awaitReady(services.start(parts));
        signIn.join();
    }
}
