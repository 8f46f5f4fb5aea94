package org.foundationops.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foundationops.local.parts.DatabaseAccess;

/** The identity provider: unpacked by the build, prepared once, run with an AOT cache. */
final class Keycloak {

    static final String NAME = "keycloak";

    private static final String REALM = "foundation";
    private static final Duration BUILD_TIME = Duration.ofMinutes(3);

    private final Home home;
    private final Ports ports;
    private final Supervisor supervisor;
    private final Path folder;
    private final Path cache;
    private final Http http = new Http();

    Keycloak(Home home, Ports ports, Supervisor supervisor) {
        this.home = home;
        this.ports = ports;
        this.supervisor = supervisor;
        this.folder = home.keycloak().resolve("server");
        this.cache = home.keycloak().resolve("keycloak.aot");
    }

    static String issuer(Ports ports) {
        return ports.url(Port.KEYCLOAK) + "/realms/" + REALM;
    }

    /** Copies the unpacked server and lets it build itself for PostgreSQL, once. */
    void prepare(Progress progress) {
        Path done = home.keycloak().resolve("built");
        Path unpacked = unpacked();
        Fingerprint wanted = Fingerprint.of(KeycloakCommand.BUILD, unpacked);
        if (wanted.isWrittenIn(done)) {
            return;
        }
        progress.say("preparing Keycloak, once (about 20 s)");
        Folders.delete(home.keycloak());
        Folders.copy(unpacked, folder);
        RunningProcess build =
                supervisor.start(new Launch("keycloak-build", folder, KeycloakCommand.build(folder), Map.of()));
        if (!supervisor.awaitEnd(build, BUILD_TIME)) {
            throw supervisor.failure(build);
        }
        wanted.writeTo(done);
        progress.say("Keycloak is prepared");
    }

    private Path unpacked() {
        Path target = home.local().resolve("target").resolve("keycloak");
        try (Stream<Path> folders = Files.list(target)) {
            return folders.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("Keycloak is not in " + target));
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak is not in " + target, e);
        }
    }

    boolean isTrained() {
        return Files.exists(cache);
    }

    RunningProcess start(DatabaseAccess database) {
        return start(database, isTrained() ? List.of("-XX:AOTCache=" + cache) : List.of());
    }

    /** Records what is loaded and used; the cache is written when this process is stopped. */
    RunningProcess startTraining(DatabaseAccess database) {
        return start(database, List.of(Java.RECORD + cache));
    }

    private RunningProcess start(DatabaseAccess database, List<String> flags) {
        try {
            Path imports = Files.createDirectories(folder.resolve("data").resolve("import"));
            Files.copy(
                    home.local().resolve("keycloak").resolve("foundation-realm.json"),
                    imports.resolve("foundation-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> environment = Map.of(
                "KC_DB_URL", database.url(),
                "KC_DB_USERNAME", database.user(),
                "KC_DB_PASSWORD", database.password());
        List<String> command = KeycloakCommand.start(folder, flags, ports);
        return supervisor.start(new Launch(NAME, folder, command, environment));
    }

    void stop(RunningProcess process, Duration patience) {
        supervisor.stop(process, patience);
    }

    void awaitReady(RunningProcess process) {
        Waiting.until("Keycloak", () -> {
            supervisor.requireAlive(process);
            return Optional.of(isReady()).filter(ready -> ready);
        });
    }

    boolean isReady() {
        return http.get(issuer(ports) + "/.well-known/openid-configuration", null)
                .isSuccess();
    }
}
