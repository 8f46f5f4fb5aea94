package org.foundationops.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.foundationops.local.parts.ReadyLine;

/** Stops single services of the running system, and starts them as {@code up} does. */
final class SingleService {

    private static final Duration GLANCE = Duration.ofMillis(5);

    private SingleService() {}

    static void stop(Home home, String name) {
        RunState state = RunningSystem.require(home);
        Supervisor supervisor = new Supervisor(home, state);
        state.processes().stream()
                .filter(process -> process.name().equals(name))
                .forEach(process -> supervisor.stop(process, Supervisor.PATIENCE));
    }

    /** Answers the time from the start of the process until the service was ready. */
    static Duration start(Home home, String name, boolean withCache) {
        RunState state = RunningSystem.require(home);
        Supervisor supervisor = new Supervisor(home, state);
        Service service = Arrays.stream(Service.values())
                .filter(known -> known.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no service " + name + "."));
        ServiceInstallation installation = new ServiceInstallation(home, service);
        Map<String, String> environment = ServiceEnvironment.of(home, service, state.ports(), parts(home));
        Launch launch = withCache ? installation.launch(environment) : installation.launchWithoutCache(environment);
        Http http = new Http();
        long start = System.nanoTime();
        RunningProcess process = supervisor.start(launch);
        while (!http.get(Services.readiness(state.ports(), service), null).isSuccess()) {
            supervisor.requireAlive(process);
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static ReadyLine parts(Home home) {
        try {
            return ReadyLine.parse(Files.readString(PartsProcess.ready(home)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
