package org.foundationops.local.launcher;

import java.time.Duration;

/** The system that {@code ./foundation up} started, for whoever talks to it. */
public final class RunningSystem {

    private final RunState state;

    private RunningSystem(RunState state) {
        this.state = state;
    }

    /** @throws Refusal with what to do, when it is not running */
    public static RunningSystem find() {
        return new RunningSystem(require(Home.find()));
    }

    static RunState require(Home home) {
        return RunState.load(home)
                .filter(RunState::complete)
                .orElseThrow(() -> new Refusal("Nothing is running. Start it with: ./foundation up"));
    }

    public int portOffset() {
        return state.portOffset();
    }

    /** @param service for example {@code membership-service} */
    public String url(String service) {
        for (Service known : Service.values()) {
            if (known.id().equals(service)) {
                return state.ports().url(known.port());
            }
        }
        throw new IllegalArgumentException(service);
    }

    public String keycloak() {
        return state.ports().url(Port.KEYCLOAK);
    }

    public String issuer() {
        return Keycloak.issuer(state.ports());
    }

    /** Where Kafka listens. */
    public String kafka() {
        return "127.0.0.1:" + state.ports().of(Port.KAFKA);
    }

    /** JDBC address of a service's database; role and password are named like it. */
    public String database(String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(state.ports().of(Port.POSTGRES), name);
    }

    public int postgresPort() {
        return state.ports().of(Port.POSTGRES);
    }

    /** The number of a service's process. */
    public long pid(String service) {
        return process(service).pid();
    }

    /** Stops a service, and comes back when it has ended. */
    public void stop(String service) {
        SingleService.stop(Home.find(), service);
    }

    /** Starts a stopped service as {@code up} does, and answers how long it took until it was ready. */
    public Duration start(String service) {
        return SingleService.start(Home.find(), service, true);
    }

    /** Like {@link #start}, without what its first run recorded. */
    public Duration startWithoutCache(String service) {
        return SingleService.start(Home.find(), service, false);
    }

    private static RunningProcess process(String name) {
        return require(Home.find()).processes().stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
