package org.foundationops.local.launcher;

import java.time.Duration;
import org.foundationops.local.parts.DatabaseAccess;
import org.foundationops.local.parts.ReadyLine;
import org.jspecify.annotations.Nullable;

/**
 * Brings Keycloak up. Its very first run records an AOT cache, which is written when that run is stopped; meanwhile it
 * already serves those who record theirs.
 */
final class KeycloakStart {

    private static final Duration RECORDING_TIME = Duration.ofMinutes(2);

    private final Keycloak keycloak;
    private final DatabaseAccess database;
    private final Progress progress;
    private @Nullable RunningProcess recording;
    private @Nullable RunningProcess running;

    KeycloakStart(Keycloak keycloak, ReadyLine parts, Progress progress) {
        this.keycloak = keycloak;
        this.database = parts.database("keycloak");
        this.progress = progress;
    }

    /** Good enough to get tokens from. */
    void startForRecording() {
        if (keycloak.isTrained()) {
            start();
            return;
        }
        progress.say("starting Keycloak for the first time (about 20 s)");
        recording = keycloak.startTraining(database);
        keycloak.awaitReady(recording);
        progress.say("Keycloak is ready to be recorded");
    }

    void start() {
        if (running != null) {
            return;
        }
        if (!keycloak.isTrained() && recording == null) {
            startForRecording();
        }
        if (recording != null) {
            progress.say("recording Keycloak's AOT cache, once (about 20 s)");
            keycloak.stop(recording, RECORDING_TIME);
        }
        running = keycloak.start(database);
        keycloak.awaitReady(running);
        progress.say("Keycloak is ready");
    }
}
